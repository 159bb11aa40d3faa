import { fail } from '../failure.js';
import type { Dict } from './collections.js';
import { DictView, Range, Tuple } from './collections.js';
import { hashable } from './hashable.js';
import { entriesOf, entryOf, hasEntry, sizeOf } from './entries.js';
import { doubleOf, integerOf } from './numbers.js';
import { iterate } from './sequences.js';
import { isDict, isText, typeName } from './type-name.js';
import { textOf } from './text.js';
import { Undefined } from './undefined.js';

/** Python's `==`. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left === right;
  if (left instanceof Undefined || right instanceof Undefined) {
    return areBothUndefined(left, right);
  }
  const difference = compareNumbers(left, right);
  if (difference !== undefined) return difference === 0;
  if (Array.isArray(left)) return Array.isArray(right) && areListsEqual(left, right);
  if (isText(left)) return isText(right) && textOf(left) === textOf(right);
  if (left instanceof Range && right instanceof Range) {
    return areListsEqual(Array.from(left), Array.from(right));
  }
  if (left instanceof DictView && right instanceof DictView) {
    return areListsEqual(left.items, right.items);
  }
  if (isDict(left) && isDict(right)) return areDictsEqual(left, right);
  return left === right;
}

function areBothUndefined(left: unknown, right: unknown): boolean {
  if (left instanceof Undefined) left.failIfStrict();
  if (right instanceof Undefined) right.failIfStrict();
  return left instanceof Undefined && right instanceof Undefined;
}

function areListsEqual(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length || left instanceof Tuple !== right instanceof Tuple) {
    return false;
  }
  return left.every((item, index) => isEqual(item, right[index]));
}

type AnyDict = Dict | Record<string, unknown>;

function areDictsEqual(left: AnyDict, right: AnyDict): boolean {
  if (sizeOf(left) !== sizeOf(right)) return false;
  for (const [key, value] of entriesOf(left)) {
    if (!hasEntry(right, key) || !isEqual(value, entryOf(right, key))) return false;
  }
  return true;
}

/** Below, at or above zero; NaN where one is not a number; undefined where they are no numbers. */
function compareNumbers(left: unknown, right: unknown): number | undefined {
  const [a, b] = [integerOf(left), integerOf(right)];
  if (a !== undefined && b !== undefined) return a === b ? 0 : a < b ? -1 : a > b ? 1 : 0;
  const [x, y] = [a ?? doubleOf(left), b ?? doubleOf(right)];
  if (x === undefined || y === undefined) return undefined;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Python's order; what it does not order is an error that names `operator`. */
export function compare(left: unknown, right: unknown, operator = '<'): number {
  if (left instanceof Undefined) left.fail();
  if (right instanceof Undefined) right.fail();
  const difference = compareNumbers(left, right);
  if (difference !== undefined) return difference;
  if (isText(left) && isText(right)) return compareTexts(textOf(left), textOf(right));
  if (Array.isArray(left) && Array.isArray(right)) {
    if (left instanceof Tuple === right instanceof Tuple)
      return compareLists(left, right, operator);
  }
  const types = `'${typeName(left)}' and '${typeName(right)}'`;
  return fail(`'${operator}' does not order ${types}`);
}

/** By code points, as Python does, not by UTF-16 units. */
function compareTexts(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left[index] === right[index]) continue;
    const [a, b] = [left.codePointAt(index) ?? 0, right.codePointAt(index) ?? 0];
    return a - b;
  }
  return left.length - right.length;
}

function compareLists(left: unknown[], right: unknown[], operator: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (!isEqual(left[index], right[index])) return compare(left[index], right[index], operator);
  }
  return left.length - right.length;
}

/** Python's `item in container`. */
export function contains(container: unknown, item: unknown): boolean {
  if (isText(container)) {
    if (isText(item)) return textOf(container).includes(textOf(item));
    if (item instanceof Undefined) item.fail();
    return fail(`'in' looks for text in text, not for '${typeName(item)}'`);
  }
  if (item instanceof Undefined) item.failIfStrict();
  if (isDict(container)) return hasEntry(container, hashable(item));
  for (const candidate of iterate(container)) {
    if (isEqual(candidate, item)) return true;
  }
  return false;
}
