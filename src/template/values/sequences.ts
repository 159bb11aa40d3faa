import { fail } from '../failure.js';
import { Dict, DictView, Markup, Range, Stream } from './collections.js';
import { keysOf, sizeOf } from './entries.js';
import { TemplateObject } from './objects.js';
import { isDict, typeName } from './type-name.js';
import { Undefined } from './undefined.js';

const SURROGATE = /[\ud800-\udfff]/;

/** The characters of a text as Python counts them. */
export function charactersOf(text: string): readonly string[] {
  return SURROGATE.test(text) ? Array.from(text) : text.split('');
}

export function textLength(text: string): number {
  return SURROGATE.test(text) ? Array.from(text).length : text.length;
}

/** What a loop goes over; undefined where a value cannot be looped over. */
export function iterableOf(value: unknown): Iterable<unknown> | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value === 'string') return charactersOf(value);
  if (value instanceof Undefined) {
    value.failIfStrict();
    return [];
  }
  if (value instanceof Stream || value instanceof Range) return value;
  if (value instanceof DictView) return value.items;
  if (value instanceof Markup) return charactersOf(value.text);
  return isDict(value) ? keysOf(value) : iterableObject(value);
}

function iterableObject(value: unknown): Iterable<unknown> | undefined {
  const walks = value instanceof TemplateObject && Symbol.iterator in value;
  return walks ? (value as unknown as Iterable<unknown>) : undefined;
}

export function iterate(value: unknown): Iterable<unknown> {
  const iterable = iterableOf(value);
  if (iterable !== undefined) return iterable;
  return fail(
    `a value of type '${typeName(value)}' cannot be looped over`,
    value === null ? 'The value is None.' : undefined,
  );
}

/** The items in an array; a list is given as it is, not copied. */
export function itemsOf(value: unknown): readonly unknown[] {
  const iterable = iterate(value);
  return Array.isArray(iterable) ? (iterable as unknown[]) : Array.from(iterable);
}

/** Python's `len`; undefined for what has no length. */
export function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string') return textLength(value);
  if (Array.isArray(value) || value instanceof Range) return value.length;
  if (value instanceof Markup) return textLength(value.text);
  if (value instanceof DictView) return value.items.length;
  if (value instanceof Undefined) {
    value.failIfStrict();
    return 0;
  }
  if (value instanceof TemplateObject) {
    const length = value.typeName === 'LoopContext' ? value.attribute('length') : undefined;
    return typeof length === 'number' ? length : undefined;
  }
  return value instanceof Dict || isDict(value) ? sizeOf(value) : undefined;
}
