import { fail } from '../failure.js';
import { listOf, Markup, tupleOf, Tuple } from './collections.js';
import { escapeText } from './html.js';
import { doubleOf, fitInteger, float, integerOf, isInteger, type Integer } from './numbers.js';
import { formatPercent } from './percent-format.js';
import { isText, typeName } from './type-name.js';
import { textOf } from './text.js';
import { Undefined } from './undefined.js';

/** No template makes a text or a list longer than this, or an integer of more bits. */
export const MAX_LENGTH = 10_000_000;
const MAX_BITS = 100_000;

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**';

export function arithmetic(operator: ArithmeticOperator, left: unknown, right: unknown): unknown {
  if (operator === '%' && isText(left)) return formatPercent(left, right);
  if (left instanceof Undefined) left.fail();
  if (right instanceof Undefined) right.fail();
  const [a, b] = [integerOf(left), integerOf(right)];
  if (a !== undefined && b !== undefined) return withIntegers(operator, a, b);
  const [x, y] = [doubleOf(left), doubleOf(right)];
  if (x !== undefined && y !== undefined) return withFloats(operator, x, y);
  return withSequences(operator, left, right);
}

function withIntegers(operator: ArithmeticOperator, a: Integer, b: Integer): unknown {
  switch (operator) {
    case '/':
      return float(quotient(Number(a), Number(b)));
    case '**':
      return power(a, b);
    case '//':
      return floorDivide(a, b);
    case '%':
      return modulo(a, b);
    case '+':
    case '-':
    case '*':
      return exact(operator, a, b);
  }
}

function exact(operator: '+' | '-' | '*', a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const quick = operator === '+' ? a + b : operator === '-' ? a - b : a * b;
    if (Number.isSafeInteger(quick)) return quick === 0 ? 0 : quick;
  }
  const [x, y] = [BigInt(a), BigInt(b)];
  return fitInteger(operator === '+' ? x + y : operator === '-' ? x - y : x * y);
}

function floorDivide(a: Integer, b: Integer): Integer {
  if (b === 0 || b === 0n) fail('division by zero');
  const [x, y] = [BigInt(a), BigInt(b)];
  const cut = x / y;
  return fitInteger(x % y !== 0n && x < 0n !== y < 0n ? cut - 1n : cut);
}

function modulo(a: Integer, b: Integer): Integer {
  if (b === 0 || b === 0n) fail('modulo by zero');
  const rest = BigInt(a) % BigInt(b);
  return fitInteger(rest !== 0n && rest < 0n !== b < 0 ? rest + BigInt(b) : rest);
}

function power(base: Integer, exponent: Integer): unknown {
  if (exponent < 0) return float(floatPower(Number(base), Number(exponent)));
  const bits = BigInt(base).toString(2).length * Number(exponent);
  if (bits > MAX_BITS && base !== 1 && base !== 0 && base !== -1) {
    fail('the result of ** is too large');
  }
  return fitInteger(BigInt(base) ** BigInt(exponent));
}

function floatPower(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) fail('0 cannot be raised to a negative power');
  if (base < 0 && !Number.isInteger(exponent)) fail('the result of ** is no real number');
  return base ** exponent;
}

function withFloats(operator: ArithmeticOperator, x: number, y: number): unknown {
  switch (operator) {
    case '+':
      return float(x + y);
    case '-':
      return float(x - y);
    case '*':
      return float(x * y);
    case '/':
      return float(quotient(x, y));
    case '//':
      return float(Math.floor(quotient(x, y)));
    case '%':
      if (y === 0) fail('modulo by zero');
      return float(floatModulo(x, y));
    case '**':
      return float(floatPower(x, y));
  }
}

/** The result has the sign of `y`, also where it is zero. */
function floatModulo(x: number, y: number): number {
  const rest = x % y;
  if (rest === 0) return y < 0 ? -0 : 0;
  return x < 0 !== y < 0 ? rest + y : rest;
}

function quotient(x: number, y: number): number {
  return y === 0 ? fail('division by zero') : x / y;
}

function withSequences(operator: ArithmeticOperator, left: unknown, right: unknown): unknown {
  if (operator === '+') {
    if (isText(left) && isText(right)) return joinTexts(left, right);
    const joined = joinLists(left, right);
    if (joined !== undefined) return joined;
  }
  if (operator === '*') {
    const repeated = repeat(left, right) ?? repeat(right, left);
    if (repeated !== undefined) return repeated;
  }
  const mixesText = operator === '+' && (isText(left) || isText(right));
  const hint = mixesText ? "Use '~' to join values as text." : undefined;
  const types = `'${typeName(left)}' and '${typeName(right)}'`;
  return fail(`'${operator}' does not work on ${types}`, hint);
}

function joinTexts(left: string | Markup, right: string | Markup): string | Markup {
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  return new Markup(escapeText(left) + escapeText(right));
}

function joinLists(left: unknown, right: unknown): unknown {
  if (!Array.isArray(left) || !Array.isArray(right)) return undefined;
  if (left instanceof Tuple !== right instanceof Tuple) return undefined;
  checkLength(left.length + right.length);
  const items = (left as unknown[]).concat(right as unknown[]);
  return left instanceof Tuple ? tupleOf(items) : listOf(items);
}

function repeat(subject: unknown, times: unknown): unknown {
  const count = integerOf(times);
  if (count === undefined) return undefined;
  const copies = Math.max(0, Number(count));
  if (isText(subject)) {
    const text = textOf(subject);
    checkLength(text.length * copies);
    return subject instanceof Markup ? new Markup(text.repeat(copies)) : text.repeat(copies);
  }
  if (!Array.isArray(subject)) return undefined;
  checkLength(subject.length * copies);
  const items = Array.from({ length: copies }, () => subject as unknown[]).flat(1);
  return subject instanceof Tuple ? tupleOf(items) : listOf(items);
}

export function checkLength(length: number): void {
  if (length > MAX_LENGTH) fail(`the result would be longer than ${MAX_LENGTH}`);
}

export function negate(value: unknown): unknown {
  if (value instanceof Undefined) value.fail();
  const integer = integerOf(value);
  if (integer !== undefined) return exact('-', 0, integer);
  const double = doubleOf(value);
  return double === undefined ? fail(`'-' does not work on '${typeName(value)}'`) : float(-double);
}

/** Unary plus. */
export function positive(value: unknown): unknown {
  if (value instanceof Undefined) value.fail();
  if (doubleOf(value) === undefined) fail(`'+' does not work on '${typeName(value)}'`);
  return isInteger(value) ? value : (integerOf(value) ?? value);
}

/** `left ~ right`; markup counts only where output is escaped. */
export function concatenate(left: unknown, right: unknown, autoescape: boolean): string | Markup {
  if (!autoescape) return textOf(left) + textOf(right);
  if (left instanceof Markup || right instanceof Markup) {
    return new Markup(escapeText(left) + escapeText(right));
  }
  return textOf(left) + textOf(right);
}
