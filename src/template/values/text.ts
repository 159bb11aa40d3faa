import { fail } from '../failure.js';
import { textOfMarked } from '../markers.js';
import type { Dict } from './collections.js';
import { DictView, Markup, Range, Stream, Tuple } from './collections.js';
import { entriesOf } from './entries.js';
import { Float, floatText } from './numbers.js';
import { Callable, TemplateObject } from './objects.js';
import { isDict } from './type-name.js';
import { Undefined } from './undefined.js';

/** Python's `str(value)`: what printing a value gives. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Markup) return value.text;
  if (value instanceof Undefined) {
    value.failIfStrict();
    return '';
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const marked = textOfMarked(value);
    if (marked !== undefined) return marked;
  }
  return reprOf(value);
}

/** Python's `repr(value)`: a value as it stands inside a printed list. */
export function reprOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      return Number.isSafeInteger(value) ? String(value) : floatText(value);
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 'True' : 'False';
    default:
      return value === null || value === undefined ? 'None' : reprOfObject(value);
  }
}

function reprOfObject(value: object): string {
  if (value instanceof Tuple) return reprOfTuple(value);
  if (Array.isArray(value)) return `[${reprOfAll(value)}]`;
  if (value instanceof Float) return floatText(value.value);
  if (value instanceof Markup) return `Markup(${quoted(value.text)})`;
  if (value instanceof Range) return reprOfRange(value);
  if (value instanceof Stream) return `[${reprOfAll(value)}]`;
  if (value instanceof DictView) return `${value.kind}([${reprOfAll(value.items)}])`;
  if (value instanceof TemplateObject) return value.text();
  if (value instanceof Callable) return `<function ${value.name}>`;
  if (value instanceof Undefined) {
    value.failIfStrict();
    return 'Undefined';
  }
  return isDict(value) ? reprOfDict(value) : fail('this value cannot be printed');
}

function reprOfAll(items: Iterable<unknown>): string {
  return Array.from(items, reprOf).join(', ');
}

function reprOfTuple(items: Tuple): string {
  return `(${reprOfAll(items)}${items.length === 1 ? ',' : ''})`;
}

function reprOfRange({ start, stop, step }: Range): string {
  return `range(${start}, ${stop}${step === 1 ? '' : `, ${step}`})`;
}

function reprOfDict(dict: Dict | Record<string, unknown>): string {
  const entries = Array.from(entriesOf(dict), ([key, value]) => `${reprOf(key)}: ${reprOf(value)}`);
  return `{${entries.join(', ')}}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const UNPRINTABLE = /[\p{C}\p{Z}]/gu;

/** Python's choice of quotes and escapes. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replace(UNPRINTABLE, escapedCharacter);
  return quote + escaped + quote;
}

function escapedCharacter(char: string): string {
  if (char === ' ') return char;
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (ESCAPES[char] !== undefined) return ESCAPES[char];
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
