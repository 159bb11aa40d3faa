import { fail } from '../failure.js';
import { Markup } from './collections.js';
import { integerOf } from './numbers.js';
import { typeName } from './type-name.js';

/** An argument that must be text. */
export function textArgument(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  if (value instanceof Markup) return value.text;
  return fail(`${what} must be text, not '${typeName(value)}'`);
}

/** An argument that must be an integer. */
export function integerArgument(value: unknown, what: string): number {
  const integer = integerOf(value);
  return integer === undefined
    ? fail(`${what} must be an integer, not '${typeName(value)}'`)
    : Number(integer);
}
