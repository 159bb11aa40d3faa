import { float, fitInteger } from '../values/numbers.js';

/** The number that a token spells; what is written with a dot or an exponent is a float. */
export function numberLiteral({ type, value }: { type: string; value: string }): unknown {
  return type === 'float'
    ? float(Number(value))
    : fitInteger(BigInt(value.replace(/^0+(?=\d)/, '')));
}
