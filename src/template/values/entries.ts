import { Dict } from './collections.js';

type AnyDict = Dict | Record<string, unknown>;

/** The pairs of a mapping in its order, be it the context's or a template's own. */
export function entriesOf(dict: AnyDict): Iterable<readonly [unknown, unknown]> {
  return dict instanceof Dict ? dict.entries() : Object.entries(dict);
}

export function keysOf(dict: AnyDict): unknown[] {
  return dict instanceof Dict ? Array.from(dict.entries(), ([key]) => key) : Object.keys(dict);
}

export function valuesOf(dict: AnyDict): unknown[] {
  return dict instanceof Dict
    ? Array.from(dict.entries(), ([, value]) => value)
    : Object.values(dict);
}

export function sizeOf(dict: AnyDict): number {
  return dict instanceof Dict ? dict.size : Object.keys(dict).length;
}

/** The entry under `key`; JavaScript's undefined where there is none. Only own entries count. */
export function entryOf(dict: AnyDict, key: unknown): unknown {
  if (dict instanceof Dict) return dict.get(key);
  return typeof key === 'string' && Object.hasOwn(dict, key) ? dict[key] : undefined;
}

export function hasEntry(dict: AnyDict, key: unknown): boolean {
  if (dict instanceof Dict) return dict.has(key);
  return typeof key === 'string' && Object.hasOwn(dict, key);
}
