import { types } from 'node:util';

/**
 * The values that workflows compute with: what JSON and YAML can carry.
 * An integer that a double cannot hold exactly is a `bigint`, so that ids keep every digit.
 */
export type Data =
  null | boolean | number | bigint | string | readonly Data[] | { readonly [name: string]: Data };

/** A mapping without a prototype, so that `__proto__` or `constructor` in data is only data. */
export type Mapping<T = unknown> = { [name: string]: T };

/** Makes a prototype-free mapping from own entries of `source`. */
export function mapping<T>(source: Readonly<Record<string, T>> = {}): Mapping<T> {
  const target = Object.create(null) as Mapping<T>;
  for (const name of Object.keys(source)) target[name] = source[name] as T;
  return target;
}

/** True for what YAML and JSON call a mapping: an object that is not a list. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Makes a value and all that it holds unchangeable, so that many can share it. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  // A list that is read when it is asked for: nobody can change it, or freeze it.
  if (types.isProxy(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

/**
 * The same value as templates want it: mappings have no prototype, so that `constructor` in data is
 * only data, and integers are `bigint`s only where a number would lose digits.
 */
export function plainData(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (Array.isArray(value)) return value.map(plainData);
  if (!isMapping(value)) return value;
  const plain = mapping();
  for (const name of Object.keys(value)) plain[name] = plainData(value[name]);
  return plain;
}
