import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { plainData } from '../data.js';
import { ConfigurationError, messageOf, type Diagnostic, type ErrorCode } from '../errors.js';
import { diagnosticAt } from './diagnostic.js';
import { shownText } from './shown-text.js';
import { placeInSource } from './text-place.js';
import {
  endlessPart,
  forbiddenCharacter,
  mergeConflict,
  isSameKey,
  rawTag,
  syntaxProblem,
} from './yaml-problems.js';

/** Where a value stands in a document: names and indexes from the top. */
export type Path = readonly (string | number)[];

/** Aliases may repeat what they name this often; more is an attack, not a workflow. */
const MOST_ALIASES = 100;

/** One problem of syntax has many after it that would not be there without it. */
function certain(problems: readonly YAMLError[]): readonly YAMLError[] {
  const [first] = problems.filter(({ code }) => code === 'RESOURCE_EXHAUSTION').concat(problems);
  const isOwn = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  return problems.every(isOwn) ? problems : problems.filter((problem) => problem === first);
}

export interface Problem {
  readonly code?: ErrorCode | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly severity?: Diagnostic['severity'] | undefined;
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
    // The parser knows no line end that is a lone return; both have one character.
    this.text = text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
    this.file = file;
    this.#document = parseDocument(this.text, {
      version: '1.2',
      schema: 'core',
      // Not in YAML 1.2 any more, but in many files.
      merge: true,
      customTags: [rawTag],
      resolveKnownTags: false,
      intAsBigInt: true,
      uniqueKeys: isSameKey,
      prettyErrors: false,
      logLevel: 'error',
      lineCounter: this.#lines,
    });
    this.#refuseForbidden();
    this.#refuseSyntaxErrors();
    this.data = this.#toData();
  }

  #refuseForbidden(): void {
    const found = forbiddenCharacter(this.text);
    if (!found) return;
    this.#refuse('cannot be read', [this.#diagnostic(found.at, found.at + 1, found.problem)]);
  }

  #refuseSyntaxErrors(): void {
    const problems = [...this.#document.errors, ...this.#document.warnings];
    if (problems.length === 0) return;
    const conflict = mergeConflict(this.text);
    const told = conflict
      ? [this.#diagnostic(conflict.at, conflict.at + conflict.length, conflict.problem)]
      : certain(problems).map((each) => this.#syntaxDiagnostic(each));
    this.#refuse('is not valid YAML', told);
  }

  #syntaxDiagnostic(problem: YAMLError): Diagnostic {
    const [at, end] = this.#opening(problem) ?? problem.pos;
    return this.#diagnostic(at, end, syntaxProblem(problem, this.text));
  }

  /** Where that begins which is never closed: the parser tells where it has given up. */
  #opening({ code, message, pos }: YAMLError): [number, number] | undefined {
    const isQuote = code === 'MISSING_CHAR' && /quote/.test(message);
    const isBracket = /^Flow (sequence|map) .*must (be|end)/.test(message);
    if (!isQuote && !isBracket) return undefined;
    let start: number | undefined;
    visit(this.#document, {
      Node: (_key, { range, ...node }) => {
        const { type, flow } = node as { readonly type?: string; readonly flow?: boolean };
        const isOpen = isBracket ? flow === true : /^QUOTE/.test(type ?? '');
        if (isOpen && range && range[0] < pos[0] && range[1] >= pos[0]) start = range[0];
      },
    });
    return start === undefined ? undefined : [start, start + 1];
  }

  #toData(): unknown {
    let data: unknown;
    try {
      data = this.#document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const isAlias = error instanceof ReferenceError;
      const problem = isAlias ? this.#aliasProblem(error) : this.#mergeProblem();
      if (!problem) throw error;
      this.#refuse('cannot be read', [problem]);
    }
    const endless = endlessPart(data);
    if (endless) {
      this.#refuse('cannot be read', [this.problemAt(endless.path, endless.problem)]);
    }
    return plainData(data);
  }

  #refuse(what: string, diagnostics: readonly Diagnostic[]): never {
    throw new ConfigurationError('invalid_workflow', `${this.file} ${what}`, { diagnostics });
  }

  #aliasProblem(error: ReferenceError): Diagnostic {
    const document = this.#document;
    let unknown: Diagnostic | undefined;
    visit(document, {
      Alias: (_key, alias) => {
        if (alias.resolve(document) || !alias.range) return undefined;
        const message = `There is no anchor '&${shownText(alias.source)}' above this alias`;
        const hint = 'A text that begins with * needs quotes.';
        unknown = this.#diagnostic(alias.range[0], alias.range[1], { message, hint });
        return visit.BREAK;
      },
    });
    if (unknown) return unknown;
    const isBomb = /excessive alias/i.test(messageOf(error));
    const message = isBomb
      ? `Its aliases expand to more than ${MOST_ALIASES} times what they name`
      : messageOf(error);
    return this.#diagnostic(0, 1, { message });
  }

  /** The first `<<` that has something else than mappings to take from. */
  #mergeProblem(): Diagnostic | undefined {
    const document = this.#document;
    const target = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
    let problem: Diagnostic | undefined;
    visit(document, {
      Pair: (_key, { key, value }) => {
        // The parser gives such a key a symbol.
        if (!isScalar(key) || typeof key.value !== 'symbol' || !key.range) return undefined;
        const source = target(value);
        const isRight = isSeq(source)
          ? source.items.every((one) => isMap(target(one)))
          : isMap(source);
        if (isRight) return undefined;
        const message = "'<<' takes a mapping or a list of them";
        problem = this.#diagnostic(key.range[0], key.range[1], { message });
        return visit.BREAK;
      },
    });
    return problem;
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
   * @param length of what is meant, in characters
   */
  problemInText(
    path: Path,
    line: number,
    column: number,
    problem: Problem,
    length = 1,
  ): Diagnostic {
    const node = this.#nodeAt(path);
    if (!isScalar(node) || !node.range || typeof node.value !== 'string') {
      return this.problemAt(path, problem);
    }
    const text = { value: node.value, type: node.type };
    const place = placeInSource(this.text, [node.range[0], node.range[1]], text, line, column);
    return this.#diagnostic(place, place + length, problem);
  }

  #nodeAt(path: Path): Node | undefined {
    if (path.length === 0) return this.#document.contents ?? undefined;
    return this.#document.getIn(path, true) as Node | undefined;
  }

  #lineAt(line: number): string {
    const start = this.#lines.lineStarts[line - 1] ?? 0;
    const end = this.text.indexOf('\n', start);
    return this.text.slice(start, end < 0 ? undefined : end);
  }

  #diagnostic(start: number, end: number, problem: Problem): Diagnostic {
    const { line, col } = this.#lines.linePos(start);
    return diagnosticAt(this.#lineAt(line), {
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
