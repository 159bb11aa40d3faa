import { doubleOf, type Float, type Integer } from './numbers.js';
import { define, type Signature } from './signature.js';

const INTEGER_METHODS = new Map<string, Signature>([
  [
    'bit_length',
    define('self', (self: Integer) => {
      const size = BigInt(self < 0 ? -self : self);
      return size === 0n ? 0 : size.toString(2).length;
    }),
  ],
  ['bit_count', define('self', (self: Integer) => BigInt(self).toString(2).split('1').length - 1)],
  ['conjugate', define('self', (self: Integer) => self)],
]);

const FLOAT_METHODS = new Map<string, Signature>([
  ['is_integer', define('self', (self: unknown) => Number.isInteger(doubleOf(self)))],
  ['conjugate', define('self', (self: number | Float) => self)],
]);

/** By Python's name of the type. */
export const NUMBER_METHODS: ReadonlyMap<string, ReadonlyMap<string, Signature>> = new Map([
  ['int', INTEGER_METHODS],
  ['float', FLOAT_METHODS],
]);
