import { fail } from '../failure.js';
import type { Dict } from '../values/collections.js';
import { entriesOf } from '../values/entries.js';
import { isNumber } from '../values/numbers.js';
import { reprOf, textOf } from '../values/text.js';
import { isDict, isText, typeName } from '../values/type-name.js';
import { Undefined } from '../values/undefined.js';

/** How JSON is written; the choices of Python's `json.dumps`. */
export interface JsonStyle {
  /** Blanks for each level, every entry on a line of its own; all on one line without. */
  readonly indent?: number | undefined;
  readonly sortKeys: boolean;
  /** NaN and Infinity are written by name, which other readers of JSON refuse. */
  readonly allowNaN: boolean;
}

/** JSON as Python writes it, byte for byte: blanks after separators, all ASCII. */
export function jsonText(value: unknown, style: JsonStyle): string {
  return dump(value, style, 0);
}

function dump(value: unknown, style: JsonStyle, depth: number): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (isNumber(value)) return numberText(value, style);
  if (isText(value)) return dumpText(textOf(value));
  if (value instanceof Undefined) return value.fail();
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map((item) => dump(item, style, depth + 1));
    return wrap('[', items, ']', style, depth);
  }
  if (!isDict(value)) return fail(`a value of type '${typeName(value)}' has no JSON`);
  const entries = namedEntries(value, style).map(
    ([key, entry]) => `${dumpText(key)}: ${dump(entry, style, depth + 1)}`,
  );
  return wrap('{', entries, '}', style, depth);
}

function namedEntries(dict: Dict | Record<string, unknown>, style: JsonStyle): [string, unknown][] {
  const entries = Array.from(entriesOf(dict), ([key, value]): [string, unknown] => [
    isText(key) ? textOf(key) : dump(key, style, 0),
    value,
  ]);
  return style.sortKeys ? entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) : entries;
}

const NAMED_FLOATS: Readonly<Record<string, string>> = {
  nan: 'NaN',
  inf: 'Infinity',
  '-inf': '-Infinity',
};

function numberText(value: unknown, { allowNaN }: JsonStyle): string {
  const text = reprOf(value);
  const name = NAMED_FLOATS[text];
  if (name !== undefined && !allowNaN) return fail(`JSON has no number ${name}`);
  return name ?? text;
}

function dumpText(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function wrap(
  open: string,
  parts: string[],
  close: string,
  { indent }: JsonStyle,
  depth: number,
): string {
  if (parts.length === 0) return open + close;
  if (indent === undefined) return `${open}${parts.join(', ')}${close}`;
  const inner = `\n${' '.repeat(indent * (depth + 1))}`;
  const outer = `\n${' '.repeat(indent * depth)}`;
  return `${open}${inner}${parts.join(`,${inner}`)}${outer}${close}`;
}
