/**
 * A value as plain data: what leaves the engine. Only what a template made is walked; lists and
 * mappings of the context are given as they are.
 */
export declare function nativeValue(value: unknown): unknown;
