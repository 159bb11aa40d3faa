import { fail } from '../failure.js';
import { integerArgument } from '../values/argument.js';
import { fixed } from '../values/format-spec.js';
import { doubleOf, fitInteger, float, integerOf } from '../values/numbers.js';
import { define, type Signature } from '../values/signature.js';
import { isTrue } from '../values/truth.js';
import { isText, typeName } from '../values/type-name.js';
import { textOf } from '../values/text.js';
import { negate } from '../values/arithmetic.js';
import { Undefined } from '../values/undefined.js';

const INTEGER_TEXT = /^[-+]?\d+(?:_\d+)*$/;
const FLOAT_TEXT = /^[-+]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+)?$/i;
const SPECIAL_FLOAT = new Map([
  ['inf', Infinity],
  ['infinity', Infinity],
  ['nan', NaN],
]);

/** The number that a text spells by Python's rules. */
function parseFloatText(text: string): number | undefined {
  const trimmed = text.trim();
  if (FLOAT_TEXT.test(trimmed)) return Number(trimmed.replaceAll('_', ''));
  const size = SPECIAL_FLOAT.get(trimmed.replace(/^[-+]/, '').toLowerCase());
  return size === undefined ? undefined : trimmed.startsWith('-') ? -size : size;
}

function parseIntegerText(text: string, base: number) {
  const trimmed = text.trim().replace(/\p{Nd}/gu, asciiDigit);
  if (base === 10) {
    if (!INTEGER_TEXT.test(trimmed)) return undefined;
    return fitInteger(BigInt(trimmed.replace(/[+_]/g, '')));
  }
  const [, sign = '', digits = ''] = /^([-+]?)([\s\S]*)$/.exec(trimmed.toLowerCase()) ?? [];
  return digitsIn(digits.replaceAll('_', ''), base, sign === '-' ? -1n : 1n);
}

/** Decimal digits of any script come in runs of ten that begin at a digit zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code < 0x80 ? digit : String(code - zero);
}

const PREFIXES: Readonly<Record<string, number>> = { '0x': 16, '0o': 8, '0b': 2 };

function digitsIn(text: string, base: number, sign: bigint) {
  const prefixBase = PREFIXES[text.slice(0, 2)];
  const radix = base === 0 ? (prefixBase ?? 10) : base;
  const digits = prefixBase === radix ? text.slice(2) : text;
  let value = 0n;
  for (const digit of digits) {
    const worth = parseInt(digit, 36);
    if (Number.isNaN(worth) || worth >= radix) return undefined;
    value = value * BigInt(radix) + BigInt(worth);
  }
  return digits === '' ? undefined : fitInteger(sign * value);
}

function toInteger(value: unknown, usual: unknown = 0, base: unknown = 10): unknown {
  if (value instanceof Undefined) return value.fail();
  if (isText(value)) {
    const text = textOf(value);
    const integer = parseIntegerText(text, integerArgument(base, 'the base'));
    if (integer !== undefined) return integer;
    const double = parseFloatText(text);
    return double === undefined || !Number.isFinite(double) ? usual : truncate(double);
  }
  const integer = integerOf(value);
  if (integer !== undefined) return integer;
  const double = doubleOf(value);
  return double === undefined || !Number.isFinite(double) ? usual : truncate(double);
}

function truncate(value: number) {
  return fitInteger(BigInt(Math.trunc(value)));
}

function toFloat(value: unknown, usual?: unknown): unknown {
  if (value instanceof Undefined) return value.fail();
  const double = isText(value) ? parseFloatText(textOf(value)) : doubleOf(value);
  return double === undefined ? (usual ?? float(0)) : float(double);
}

function absolute(value: unknown): unknown {
  const double = doubleOf(value);
  if (value instanceof Undefined) return value.fail();
  if (double === undefined) return fail(`abs needs a number, not '${typeName(value)}'`);
  return double < 0 || Object.is(double, -0) ? negate(value) : (integerOf(value) ?? value);
}

function rounded(value: unknown, precision: unknown = 0, method: unknown = 'common'): unknown {
  if (value instanceof Undefined) return value.fail();
  const places = integerArgument(precision, 'the precision');
  const double = doubleOf(value);
  if (double === undefined) return fail(`round needs a number, not '${typeName(value)}'`);
  if (method === 'ceil') return float((Math.ceil(double * 10 ** places) + 0) / 10 ** places);
  if (method === 'floor') return float(Math.floor(double * 10 ** places) / 10 ** places);
  if (method !== 'common') return fail("the method of round is 'common', 'ceil' or 'floor'");
  const integer = integerOf(value);
  if (integer !== undefined && places >= 0) return integer;
  const result = roundHalfEven(double, places);
  return integer === undefined ? float(result) : result;
}

function roundHalfEven(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(value);
  const result = places >= 0 ? Number(fixed(size, places)) : roundTens(size, 10 ** -places);
  return value < 0 || Object.is(value, -0) ? -result : result;
}

function roundTens(size: number, unit: number): number {
  const down = Math.floor(size / unit);
  const rest = size / unit - down;
  const up = rest > 0.5 || (rest === 0.5 && down % 2 === 1);
  return (down + (up ? 1 : 0)) * unit;
}

const SUFFIXES = ['k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'];

function fileSize(value: unknown, binary: unknown = false): string {
  if (value instanceof Undefined) return value.fail();
  const bytes = isText(value) ? parseFloatText(textOf(value)) : doubleOf(value);
  if (bytes === undefined) return fail(`filesizeformat needs a number, not '${typeName(value)}'`);
  const base = isTrue(binary) ? 1024 : 1000;
  if (bytes === 1) return '1 Byte';
  if (bytes < base) return `${Math.trunc(bytes)} Bytes`;
  const power = SUFFIXES.findIndex((_, index) => bytes < base ** (index + 2));
  const step = power < 0 ? SUFFIXES.length - 1 : power;
  const suffix = SUFFIXES[step] ?? '';
  const unit = base === 1024 ? `${suffix.toUpperCase()}iB` : `${suffix}B`;
  return `${fixed(bytes / base ** (step + 1), 1)} ${unit}`;
}

export const NUMBER_FILTERS: Readonly<Record<string, Signature>> = {
  int: define('value default? base?', toInteger),
  float: define('value default?', toFloat),
  abs: define('value', absolute),
  round: define('value precision? method?', rounded),
  filesizeformat: define('value binary?', fileSize),
};
