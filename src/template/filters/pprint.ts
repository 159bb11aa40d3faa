import type { Dict } from '../values/collections.js';
import { Tuple } from '../values/collections.js';
import { compare } from '../values/comparison.js';
import { entriesOf } from '../values/entries.js';
import { reprOf } from '../values/text.js';
import { isDict, isText, typeName } from '../values/type-name.js';

const WIDTH = 80;

/** A value as Python's `pprint` shows it: on one line if it fits, else an item a line. */
export function pprint(value: unknown): string {
  return layOut(value, 0, 0);
}

/** `column`: where the value begins; `after`: what closing brackets still need on its last line. */
function layOut(value: unknown, column: number, after: number): string {
  const flat = flatText(value);
  if (flat.length <= WIDTH - column - after) return flat;
  if (isDict(value)) return layOutDict(value, column, after);
  if (!Array.isArray(value) || value.length === 0) return flat;
  const isTuple = value instanceof Tuple;
  const [open, close] = isTuple ? ['(', value.length === 1 ? ',)' : ')'] : ['[', ']'];
  const rows = (value as unknown[]).map((item, index) =>
    layOut(item, column + 1, index === value.length - 1 ? after + close.length : 1),
  );
  return open + rows.join(`,\n${' '.repeat(column + 1)}`) + close;
}

function layOutDict(dict: Dict | Record<string, unknown>, column: number, after: number): string {
  const entries = sorted(dict);
  const rows = entries.map(([key, value], index) => {
    const name = `${reprOf(key)}: `;
    const closing = index === entries.length - 1 ? after + 1 : 1;
    return name + layOut(value, column + 1 + name.length, closing);
  });
  return `{${rows.join(`,\n${' '.repeat(column + 1)}`)}}`;
}

function flatText(value: unknown): string {
  if (isDict(value)) {
    const entries = sorted(value).map(([key, item]) => `${reprOf(key)}: ${flatText(item)}`);
    return `{${entries.join(', ')}}`;
  }
  if (!Array.isArray(value)) return reprOf(value);
  const items = (value as unknown[]).map(flatText).join(', ');
  if (!(value instanceof Tuple)) return `[${items}]`;
  return `(${items}${value.length === 1 ? ',' : ''})`;
}

function sorted(dict: Dict | Record<string, unknown>): (readonly [unknown, unknown])[] {
  const comparable = (a: unknown, b: unknown) =>
    isText(a) === isText(b) ? compare(a, b) : compare(typeName(a), typeName(b));
  return Array.from(entriesOf(dict)).sort(([a], [b]) => comparable(a, b));
}
