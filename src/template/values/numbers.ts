/**
 * A float whose value is whole, so that it prints as Python prints it: `1.0`. Every other float is
 * a plain number; plain numbers that are safe integers are `int`s, as are `bigint`s.
 */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

export type Integer = number | bigint;

export function float(value: number): number | Float {
  return Number.isSafeInteger(value) ? new Float(value) : value;
}

/** A bigint only where a double would lose digits. */
export function fitInteger(value: bigint): Integer {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

export function isInteger(value: unknown): value is Integer {
  return typeof value === 'bigint' || Number.isSafeInteger(value);
}

export function isFloat(value: unknown): value is number | Float {
  return value instanceof Float || (typeof value === 'number' && !Number.isSafeInteger(value));
}

export function isNumber(value: unknown): value is number | bigint | Float {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof Float;
}

/** The integer behind an int or a bool. */
export function integerOf(value: unknown): Integer | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return isInteger(value) ? value : undefined;
}

/** The double behind any number or bool. */
export function doubleOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Float) return value.value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'bigint' ? Number(value) : undefined;
}

/** Python's `repr` of a float: the shortest digits, an exponent from 1e16 and below 1e-4. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value !== 0 && (power < -4 || power >= 16)) {
    const digits = String(Math.abs(power)).padStart(2, '0');
    return `${mantissa}e${power < 0 ? '-' : '+'}${digits}`;
  }
  const text = power < -4 || power >= 16 ? value.toFixed(1) : plainDecimal(value, mantissa, power);
  return text.includes('.') ? text : `${text}.0`;
}

/** JavaScript writes small values such as 0.00001 with an exponent only below Python's limit. */
function plainDecimal(value: number, mantissa: string, power: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(Math.max(0, mantissa.length - 2 - power)) : text;
}
