/**
 * The values that workflows compute with: what JSON and YAML can carry.
 * An integer that a double cannot hold exactly is a `bigint`, so that ids keep every digit.
 */
export type Data = null | boolean | number | bigint | string | readonly Data[] | {
    readonly [name: string]: Data;
};
/** A mapping without a prototype, so that `__proto__` or `constructor` in data is only data. */
export type Mapping<T = unknown> = {
    [name: string]: T;
};
/** Makes a prototype-free mapping from own entries of `source`. */
export declare function mapping<T>(source?: Readonly<Record<string, T>>): Mapping<T>;
/** True for what YAML and JSON call a mapping: an object that is not a list. */
export declare function isMapping(value: unknown): value is Record<string, unknown>;
/** Makes a value and all that it holds unchangeable, so that many can share it. */
export declare function frozen<T>(value: T): T;
/**
 * The same value as templates want it: mappings have no prototype, so that `constructor` in data is
 * only data, and integers are `bigint`s only where a number would lose digits.
 */
export declare function plainData(value: unknown): unknown;
