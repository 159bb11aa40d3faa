import { isMapping, mapping } from '../data.js';

/**
 * The same value as templates want it: mappings have no prototype, so that `constructor` in data is
 * only data, and integers are `bigint`s only where a number would lose digits.
 */
export function plainData(value: unknown): unknown {
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  if (Array.isArray(value)) return value.map(plainData);
  if (!isMapping(value)) return value;
  const plain = mapping();
  for (const name of Object.keys(value)) plain[name] = plainData(value[name]);
  return plain;
}
