import { Dict } from './collections.js';
type AnyDict = Dict | Record<string, unknown>;
/** The pairs of a mapping in its order, be it the context's or a template's own. */
export declare function entriesOf(dict: AnyDict): Iterable<readonly [unknown, unknown]>;
export declare function keysOf(dict: AnyDict): unknown[];
export declare function valuesOf(dict: AnyDict): unknown[];
export declare function sizeOf(dict: AnyDict): number;
/** The entry under `key`; JavaScript's undefined where there is none. Only own entries count. */
export declare function entryOf(dict: AnyDict, key: unknown): unknown;
export declare function hasEntry(dict: AnyDict, key: unknown): boolean;
export {};
