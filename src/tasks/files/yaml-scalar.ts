import { floatText } from '../../template/values/numbers.js';
import { meansOtherThanText } from './yaml-words.js';

export interface ScalarPlace {
  /** Where it begins on its line. */
  readonly column: number;
  /** Blanks before its further lines. */
  readonly indent: number;
  /** It may go on in further lines. */
  readonly fold: boolean;
}

/** A line goes on after the word that passes this column. */
const WIDTH = 80;
/** PyYAML counts the tag that it leaves out, `!!str`, with the name. */
const LONGEST_SIMPLE_KEY = 122;
const LINE_BREAK = /[\n\x85\u2028\u2029]/;
/** All other characters are escaped, as PyYAML and `write_json` do, whatever encoding a reader has. */
const READABLE = /^[ -~]*$/;
/** What begins a text in quotes, a list, a comment, an anchor and so on, or ends a document. */
const BEGINS_OTHERWISE = /^(?:[#,[\]{}&*!|>'"%@`]|[-?:](?: |$)|---|\.\.\.)/;
const NAME_OR_COMMENT_INSIDE = /:(?: |$)| #/;

/** True where a name can stand before its `:` on one line. */
export function isSimpleKey(name: string): boolean {
  return name !== '' && [...name].length <= LONGEST_SIMPLE_KEY && !LINE_BREAK.test(name);
}

/** True where a value needs no quotes. */
export function isPlain(value: unknown): boolean {
  if (typeof value !== 'string') return true;
  if (!READABLE.test(value) || value.startsWith(' ') || value.endsWith(' ')) return false;
  if (BEGINS_OTHERWISE.test(value) || NAME_OR_COMMENT_INSIDE.test(value)) return false;
  return !meansOtherThanText(value);
}

/** A text, a number, true, false or null. */
export function yamlScalar(value: unknown, place: ScalarPlace): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'string') return String(value);
  if (isPlain(value)) return words(value, place);
  if (!canStandInSingleQuotes(value)) return doubleQuoted(value, place);
  return `'${words(value.replaceAll("'", "''"), { ...place, column: place.column + 1 })}'`;
}

function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  // YAML 1.1 wants a point in what is no integer.
  return floatText(value).replace(/^(-?\d+)e/, '$1.0e');
}

/** Blanks beside a line break would be lost. */
function canStandInSingleQuotes(text: string): boolean {
  return !/ \n|\n /.test(text) && text.split('\n').every((line) => READABLE.test(line));
}

/** A text whose lone blanks may become line breaks, and whose line breaks are doubled. */
function words(text: string, { column, indent, fold }: ScalarPlace): string {
  let at = column;
  const parts = text.match(/\n+| +|[^ \n]+/g) ?? [];
  const written = parts.map((part, index) => {
    const isInside = index > 0 && index < parts.length - 1;
    const isFold = fold && part === ' ' && isInside && at > WIDTH;
    if (!isFold && !part.startsWith('\n')) {
      at += [...part].length;
      return part;
    }
    at = indent;
    return `${isFold ? '' : part}\n${' '.repeat(indent)}`;
  });
  return written.join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '0',
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\x1b': 'e',
  '"': '"',
  '\\': '\\',
  '\x85': 'N',
  '\xa0': '_',
  '\u2028': 'L',
  '\u2029': 'P',
};

function escapeOf(character: string): string | undefined {
  const short = ESCAPES[character];
  if (short !== undefined) return `\\${short}`;
  if (READABLE.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** A backslash ends a line that goes on; it also stands before a blank that begins the next. */
function doubleQuoted(text: string, { column, indent, fold }: ScalarPlace): string {
  const characters = [...text];
  let written = '"';
  let at = column + 1;
  let wasEscaped = false;
  for (const [index, character] of characters.entries()) {
    const escape = escapeOf(character);
    if (escape) {
      written += escape;
      at += escape.length;
    }
    const isInside = index > 0 && index < characters.length - 1;
    const mayBreak = character === ' ' || escape !== undefined || wasEscaped;
    // PyYAML's count is behind by one after an escape.
    if (fold && isInside && mayBreak && at > (escape ? WIDTH + 1 : WIDTH)) {
      const next = escape ? characters[index + 1] : character;
      written += `\\\n${' '.repeat(indent)}${next === ' ' ? '\\' : ''}`;
      at = indent + (next === ' ' ? 1 : 0);
    }
    if (!escape) {
      written += character;
      at += 1;
    }
    wasEscaped = escape !== undefined;
  }
  return `${written}"`;
}
