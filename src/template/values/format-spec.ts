import { fail } from '../failure.js';
import { doubleOf, floatText, integerOf, isFloat, type Integer } from './numbers.js';
import { textOf } from './text.js';
import { charactersOf, textLength } from './sequences.js';
import { isText, typeName } from './type-name.js';

/** The parts of `[[fill]align][sign][#][0][width][,][.precision][type]`. */
export interface Layout {
  readonly fill: string;
  readonly align: string;
  readonly sign: string;
  readonly alternate: boolean;
  readonly zero: boolean;
  readonly width: number;
  readonly group: string;
  readonly precision: number | undefined;
  readonly type: string;
}

const SPEC =
  /^(?:([\s\S])?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([bcdeEfFgGnosxX%])?$/u;
const MAX_WIDTH = 100_000;

export function parseLayout(spec: string): Layout {
  const match = SPEC.exec(spec);
  if (match === null) return fail(`'${spec}' is no format`);
  const [, fill, align, sign, alternate, zero, width, group, precision, type] = match;
  return checked({
    fill: fill ?? (zero === undefined ? ' ' : '0'),
    align: align ?? '',
    sign: sign ?? '',
    alternate: alternate !== undefined,
    zero: zero !== undefined,
    width: Number(width ?? 0),
    group: group ?? '',
    precision: precision === undefined ? undefined : Number(precision),
    type: type ?? '',
  });
}

export function checked(layout: Layout): Layout {
  if (layout.width > MAX_WIDTH || (layout.precision ?? 0) > MAX_WIDTH) {
    fail('the width of a format is too large');
  }
  return layout;
}

/** Python's `format(value, spec)`. */
export function formatValue(value: unknown, spec: string): string {
  if (spec === '') return textOf(value);
  const layout = parseLayout(spec);
  const suits = isText(value) ? suitsText(layout) : suitsNumber(value, layout);
  if (!suits) fail(`format '${spec}' does not suit a value of type '${typeName(value)}'`);
  if (!isText(value)) return formatNumber(value, layout);
  return pad(cut(textOf(value), layout.precision), layout, '<');
}

function suitsText({ type, sign, group, align, alternate }: Layout): boolean {
  return /^s?$/.test(type) && sign === '' && group === '' && align !== '=' && !alternate;
}

function suitsNumber(value: unknown, { type, precision }: Layout): boolean {
  if (integerOf(value) === undefined) return isFloat(value) && /^[eEfFgG%n]?$/.test(type);
  return type !== 's' && (precision === undefined || /[eEfFgG%]/.test(type));
}

export function cut(text: string, length: number | undefined): string {
  return length === undefined ? text : charactersOf(text).slice(0, length).join('');
}

export function formatNumber(value: unknown, layout: Layout): string {
  const integer = integerOf(value);
  const wantsFloat = /[eEfFgG%]/.test(layout.type);
  if (integer !== undefined && layout.type === 'c') {
    return pad(String.fromCodePoint(Number(integer)), layout, '<');
  }
  const digits =
    integer !== undefined && !wantsFloat
      ? integerDigits(integer, layout)
      : floatDigits(doubleOf(value) ?? 0, layout, isFloat(value));
  return padNumber(digits, layout);
}

const RADIX: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 };

function integerDigits(value: Integer, layout: Layout): string {
  const radix = RADIX[layout.type] ?? 10;
  const digits = (value < 0 ? -value : value).toString(radix);
  const shown = layout.type === 'X' ? digits.toUpperCase() : digits;
  const prefix = layout.alternate && radix !== 10 ? `0${layout.type}` : '';
  return signOf(value < 0, layout) + prefix + grouped(shown, layout.group, radix === 10 ? 3 : 4);
}

function floatDigits(value: number, layout: Layout, isFloatValue: boolean): string {
  const negative = value < 0 || Object.is(value, -0);
  const size = Math.abs(value);
  const { type, precision } = layout;
  if (!Number.isFinite(size)) return signOf(negative, layout) + floatText(size);
  let digits: string;
  if (/[fF]/.test(type)) digits = fixed(size, precision ?? 6);
  else if (type === '%') digits = `${fixed(size * 100, precision ?? 6)}%`;
  else if (/[eE]/.test(type)) digits = exponent(size.toExponential(precision ?? 6));
  else if (type === '' && precision === undefined) digits = isFloatValue ? floatText(size) : '';
  else digits = general(size, precision ?? 6, type === '');
  if (/[EG]/.test(type)) digits = digits.toUpperCase();
  const [whole = '', ...rest] = digits.split(/(?=[.e%])/);
  return signOf(negative, layout) + grouped(whole, layout.group, 3) + rest.join('');
}

/** `value`, which is not negative, with so many decimals, an exact half rounded to even. */
export function fixed(value: number, precision: number): string {
  if (value >= 1e21) return `${BigInt(value)}${precision > 0 ? `.${'0'.repeat(precision)}` : ''}`;
  return halfToEven(value, precision) ?? value.toFixed(Math.min(precision, 100));
}

/** JavaScript rounds an exact half up, Python to the even digit. */
function halfToEven(value: number, precision: number): string | undefined {
  const scaled = value * 10 ** precision;
  if (precision > 3 || scaled - Math.floor(scaled) !== 0.5 || scaled > 2 ** 50) return undefined;
  if (scaled / 10 ** precision !== value || !isDyadic(value)) return undefined;
  const even = Math.floor(scaled) + (Math.floor(scaled) % 2);
  return (even / 10 ** precision).toFixed(precision);
}

/** True for halves, quarters and so on, which a double holds exactly as they are written. */
function isDyadic(value: number): boolean {
  return Number.isInteger(value * 1024);
}

function exponent(text: string): string {
  return text.replace(/e([-+])(\d)$/, 'e$10$2');
}

function general(value: number, precision: number, keepPoint: boolean): string {
  const digits = Math.max(1, precision);
  const power = value === 0 ? 0 : Number(value.toExponential(digits - 1).split('e')[1]);
  if (power < -4 || power >= digits) {
    const [mantissa = '', exp = ''] = value.toExponential(digits - 1).split('e');
    const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    return exponent(`${short}e${exp}`);
  }
  const text = value.toFixed(Math.max(0, digits - 1 - power));
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return keepPoint && !short.includes('.') ? `${short}.0` : short;
}

function signOf(negative: boolean, { sign }: Layout): string {
  if (negative) return '-';
  return sign === '-' ? '' : sign;
}

function grouped(digits: string, separator: string, size: number): string {
  if (separator === '') return digits;
  return digits.replace(new RegExp(`\\B(?=(?:[\\da-fA-F]{${size}})+$)`, 'g'), separator);
}

function padNumber(text: string, layout: Layout): string {
  const inside = layout.align === '=' || (layout.align === '' && layout.zero);
  if (!inside) return pad(text, layout, '>');
  const [sign = ''] = /^[-+ ]?(?:0[box])?/i.exec(layout.alternate ? text : text.slice(0, 1)) ?? [];
  const head = /^[-+ ]/.test(text) || layout.alternate ? sign : '';
  const missing = Math.max(0, layout.width - text.length);
  return head + layout.fill.repeat(missing) + text.slice(head.length);
}

export function pad(text: string, layout: Layout, usual: '<' | '>'): string {
  const missing = layout.width - textLength(text);
  if (missing <= 0) return text;
  const align = layout.align === '' || layout.align === '=' ? usual : layout.align;
  const left = align === '<' ? 0 : align === '>' ? missing : Math.floor(missing / 2);
  return layout.fill.repeat(left) + text + layout.fill.repeat(missing - left);
}

/** `str.center`: an odd blank goes to the left where the width is odd. */
export function centerText(text: string, width: number, fill: string): string {
  const length = textLength(text);
  if (width > MAX_WIDTH) fail('the width is too large');
  const missing = Math.max(0, width - length);
  const left = Math.floor(missing / 2) + (missing & width & 1);
  return fill.repeat(left) + text + fill.repeat(missing - left);
}
