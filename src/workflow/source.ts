import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { plainData } from '../data.js';
import { ConfigurationError, type Diagnostic, type ErrorCode } from '../errors.js';
import { diagnosticAt } from './diagnostic.js';
import { placeInSource } from './text-place.js';

/** Where a value stands in a document: names and indexes from the top. */
export type Path = readonly (string | number)[];

/** Aliases may repeat what they name this often; more is an attack, not a workflow. */
const MOST_ALIASES = 100;

interface Problem {
  readonly code?: ErrorCode | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly severity?: Diagnostic['severity'];
}

/** A YAML document with its text, so that every value can be traced to its place. */
export class WorkflowSource {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  /** @throws ConfigurationError with one diagnostic for each problem of syntax. */
  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
    this.#document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      intAsBigInt: true,
      uniqueKeys: true,
      prettyErrors: false,
      lineCounter: this.#lines,
    });
    this.#refuseSyntaxErrors();
    this.data = this.#toData();
  }

  #refuseSyntaxErrors(): void {
    const problems = [...this.#document.errors, ...this.#document.warnings];
    if (problems.length === 0) return;
    const diagnostics = problems.map((problem) =>
      this.#diagnostic(problem.pos[0], problem.pos[1], { message: firstLine(problem.message) }),
    );
    throw new ConfigurationError('invalid_workflow', `${this.file} is not valid YAML`, {
      diagnostics,
    });
  }

  #toData(): unknown {
    try {
      return plainData(this.#document.toJS({ maxAliasCount: MOST_ALIASES }));
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      const message = `Its aliases expand to more than ${MOST_ALIASES} times what they name`;
      throw new ConfigurationError('invalid_workflow', `${this.file} cannot be read`, {
        diagnostics: [this.#diagnostic(0, 1, { message })],
      });
    }
  }

  /** The problem at the value that `path` leads to, or at the nearest value above it. */
  problemAt(path: Path, problem: Problem): Diagnostic {
    for (let length = path.length; length >= 0; length -= 1) {
      const range = this.#nodeAt(path.slice(0, length))?.range;
      if (range) return this.#diagnostic(range[0], range[1], problem);
    }
    return this.#diagnostic(0, 1, problem);
  }

  /** The problem at the key itself, rather than at its value. */
  problemAtKey(path: Path, problem: Problem): Diagnostic {
    const parent = this.#nodeAt(path.slice(0, -1));
    const name = path.at(-1);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === name)
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? this.#diagnostic(range[0], range[1], problem) : this.problemAt(path, problem);
  }

  /**
   * The problem at a place inside a text value.
   * @param line line in the text, from 1
   * @param column column in that line, from 1
   */
  problemInText(path: Path, line: number, column: number, problem: Problem): Diagnostic {
    const node = this.#nodeAt(path);
    if (!isScalar(node) || !node.range || typeof node.value !== 'string') {
      return this.problemAt(path, problem);
    }
    const text = { value: node.value, type: node.type };
    const place = placeInSource(this.text, node.range[0], text, line, column);
    return this.#diagnostic(place, place + 1, problem);
  }

  #nodeAt(path: Path): Node | undefined {
    if (path.length === 0) return this.#document.contents ?? undefined;
    return this.#document.getIn(path, true) as Node | undefined;
  }

  #diagnostic(start: number, end: number, problem: Problem): Diagnostic {
    const { line, col } = this.#lines.linePos(start);
    return diagnosticAt(this.text, {
      severity: problem.severity ?? 'error',
      code: problem.code ?? 'invalid_workflow',
      message: problem.message,
      hint: problem.hint,
      file: this.file,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      length: end - start,
    });
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
