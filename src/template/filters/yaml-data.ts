import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import { isMapping, mapping, type Mapping } from '../../data.js';
import { fitInteger } from '../values/numbers.js';

/** Why a text cannot be read as YAML; line and column count from 1. */
export class YamlProblem extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** Aliases may make this many times the text's own length of it, and this many characters more. */
const MOST_GROWTH = 10;
const MOST_MORE = 1_000_000;

/**
 * The data of a YAML 1.2 text (core schema): mappings without a prototype, integers with every
 * digit. What is surely a mistake or an attack is refused: a name twice in a mapping, tags that
 * mean nothing here, aliases that grow beyond measure, a second document.
 * @throws YamlProblem
 */
export function yamlData(text: string): unknown {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      intAsBigInt: true,
      uniqueKeys: false, // its check takes time by the square of the number of keys
      prettyErrors: false,
      lineCounter: lines,
    });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) throw problemAt(lines, problem.pos[0], explained(problem));
    return new DataReader(lines, MOST_GROWTH * text.length + MOST_MORE).read(document.contents);
  } catch (error) {
    if (error instanceof RangeError) throw new YamlProblem('it is nested too deeply', 1, 1);
    throw error;
  }
}

function problemAt(lines: LineCounter, offset: number, message: string): YamlProblem {
  const { line, col } = lines.linePos(offset);
  return new YamlProblem(message, Math.max(line, 1), Math.max(col, 1));
}

function explained({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins, and only one can be read';
  if (code === 'RESOURCE_EXHAUSTION') return 'it is nested too deeply';
  return message.split('\n', 1)[0] ?? message;
}

interface Anchored {
  readonly data: unknown;
  readonly size: number;
}

/** `<<`, a key of YAML 1.1 that many files have, takes the entries of another mapping. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN' && key.tag === undefined;
}

/** Walks a document once, in its order, which is also the order in which anchors count. */
class DataReader {
  readonly #lines: LineCounter;
  readonly #mostSize: number;
  readonly #anchors = new Map<string, Anchored>();
  /** Characters and values so far, those behind aliases each time anew. */
  #size = 0;

  constructor(lines: LineCounter, mostSize: number) {
    this.#lines = lines;
    this.#mostSize = mostSize;
  }

  read(node: unknown): unknown {
    if (isAlias(node)) return this.#aliased(node);
    const before = this.#size;
    const data = this.#value(node);
    const anchor = (node as Node | null)?.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, { data, size: this.#size - before });
    return data;
  }

  #value(node: unknown): unknown {
    this.#size += 1;
    if (isSeq(node)) return node.items.map((item) => this.read(item));
    if (isMap(node)) return this.#mapping(node.items);
    const value = isScalar(node) ? node.value : null;
    if (typeof value === 'string') this.#size += value.length;
    return typeof value === 'bigint' ? fitInteger(value) : value;
  }

  #aliased(alias: Alias): unknown {
    const anchored = this.#anchors.get(alias.source);
    if (!anchored) throw this.#problem(alias, `no value above has the anchor '${alias.source}'`);
    this.#size += anchored.size;
    if (this.#size > this.#mostSize) {
      throw this.#problem(alias, 'the aliases grow to far more than the text itself');
    }
    return anchored.data;
  }

  #mapping(pairs: readonly Pair[]): Mapping {
    const own = mapping();
    const merged = mapping();
    for (const { key, value } of pairs) {
      if (isMergeKey(key)) {
        this.#merge(value, merged);
        continue;
      }
      const name = this.#name(key);
      if (Object.hasOwn(own, name)) throw this.#problem(key, `the name '${name}' is there twice`);
      own[name] = this.read(value);
    }
    return Object.assign(merged, own);
  }

  /** Adds what a mapping, or each of a list of mappings, has; of two the first counts. */
  #merge(node: unknown, merged: Mapping): void {
    const value = this.read(node);
    for (const source of Array.isArray(value) ? value : [value]) {
      if (!isMapping(source)) throw this.#problem(node, "'<<' takes a mapping or a list of them");
      for (const name of Object.keys(source)) {
        if (!Object.hasOwn(merged, name)) merged[name] = source[name];
      }
    }
  }

  #name(key: unknown): string {
    const value = this.read(key);
    if (value === null || value === undefined) return '';
    if (typeof value !== 'object') return `${value as string}`;
    throw this.#problem(key, 'a name in a mapping must be text, not a list or a mapping');
  }

  #problem(node: unknown, message: string): YamlProblem {
    return problemAt(this.#lines, (node as Node | null)?.range?.[0] ?? 0, message);
  }
}
