import type { SyntaxProblem } from './data-file.js';

const BLANKS = /[ \t\r\n]*/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A text in quotes up to where it ends, or goes wrong; a raw control character is wrong. */
const TEXT_BEGUN = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*/y;

/**
 * Finds what is wrong with a text that is no JSON; undefined where nothing is. `JSON.parse` says it
 * in words that differ from one version to the next, and often without the place.
 */
export function jsonProblem(text: string): SyntaxProblem | undefined {
  const reader = new JsonReader(text);
  try {
    reader.read();
    return undefined;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const before = text.slice(0, reader.at).split('\n');
    return {
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      message: `expected ${error.message}, found ${characterAt(text, reader.at)}`,
    };
  }
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  if (code === undefined) return 'the end of the file';
  return `'${JSON.stringify(String.fromCodePoint(code)).slice(1, -1)}'`;
}

/** Ends the reading at a place that does not fit; its message is what would. */
class Stop extends Error {}

class JsonReader {
  at = 0;
  readonly #text: string;
  /** What closes the lists and mappings that are open. */
  readonly #closers: (']' | '}')[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws Stop */
  read(): void {
    do this.#value();
    while (this.#goesOn());
    if (this.at < this.#text.length) throw new Stop('nothing more');
  }

  /** A value, or the beginning of a list or a mapping up to its first value. */
  #value(): void {
    for (;;) {
      this.#skip(BLANKS);
      if (this.#take('[')) {
        this.#closers.push(']');
        if (this.#isNext(']')) return;
      } else if (this.#take('{')) {
        this.#closers.push('}');
        if (this.#isNext('}')) return;
        this.#name();
      } else {
        return this.#scalar();
      }
    }
  }

  #scalar(): void {
    if (this.#text[this.at] === '"') this.#quoted();
    else if (!this.#skip(NUMBER_OR_WORD)) throw new Stop('a value');
  }

  /** Whether another value follows, its name read; closes what ends here. */
  #goesOn(): boolean {
    for (;;) {
      const closer = this.#closers.at(-1);
      this.#skip(BLANKS);
      if (closer === undefined) return false;
      if (this.#take(closer)) {
        this.#closers.pop();
      } else if (this.#take(',')) {
        if (closer === '}') this.#name();
        return true;
      } else {
        throw new Stop(`',' or '${closer}'`);
      }
    }
  }

  #name(): void {
    this.#skip(BLANKS);
    if (this.#text[this.at] !== '"') throw new Stop('a name in double quotes');
    this.#quoted();
    this.#skip(BLANKS);
    if (!this.#take(':')) throw new Stop("':'");
  }

  #quoted(): void {
    this.#skip(TEXT_BEGUN);
    if (this.#text[this.at] === '\\') throw new Stop('a valid escape');
    if (!this.#take('"')) throw new Stop(`'"', the end of the text`);
  }

  #isNext(character: string): boolean {
    this.#skip(BLANKS);
    return this.#text[this.at] === character;
  }

  #take(character: string): boolean {
    const isThere = this.#text[this.at] === character;
    if (isThere) this.at += 1;
    return isThere;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const length = pattern.exec(this.#text)?.[0].length ?? 0;
    this.at += length;
    return length > 0;
  }
}
