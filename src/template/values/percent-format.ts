import { fail } from '../failure.js';
import type { Dict } from './collections.js';
import { Markup, Range, Tuple } from './collections.js';
import { entryOf, hasEntry } from './entries.js';
import { checked, cut, formatNumber, pad, type Layout } from './format-spec.js';
import { escapeText } from './html.js';
import { doubleOf, fitInteger, integerOf } from './numbers.js';
import { reprOf, textOf } from './text.js';
import { isDict, typeName } from './type-name.js';
import { Undefined } from './undefined.js';

const FIELD = /%(?:\(([^)]*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+))?[hlL]?([\s\S]?)/g;

type Subject = string | Markup;

/** Python's `text % values`. */
export function formatPercent(subject: Subject, values: unknown): Subject {
  const queue = values instanceof Tuple ? [...values] : [values];
  const named = isDict(values) ? values : undefined;
  let used = 0;
  const next = () => {
    if (used >= queue.length) fail('there are fewer values than the format has places');
    used += 1;
    return queue[used - 1];
  };
  const render = (value: unknown) =>
    subject instanceof Markup ? new Markup(escapeText(value)) : value;
  const text = textOf(subject).replace(
    FIELD,
    (_whole, name?: string, flags?: string, width?: string, precision?: string, type?: string) => {
      if (type === '%') return '%';
      const layout = layoutOf(
        flags ?? '',
        sizeOf(width, next),
        sizeOf(precision, next),
        type ?? '',
      );
      return convert(render(name === undefined ? next() : entry(named, name)), layout);
    },
  );
  // As in Python, values that could be looked into by name are not counted.
  if (!isIndexable(values) && used < queue.length) {
    fail('there are more values than the format has places');
  }
  return subject instanceof Markup ? new Markup(text) : text;
}

function isIndexable(values: unknown): boolean {
  if (values instanceof Tuple) return false;
  return (
    Array.isArray(values) ||
    values instanceof Range ||
    values instanceof Undefined ||
    isDict(values)
  );
}

function entry(named: Dict | Record<string, unknown> | undefined, name: string): unknown {
  if (named === undefined) return fail(`'%(${name})' needs a mapping`);
  return hasEntry(named, name) ? entryOf(named, name) : fail(`the mapping has no '${name}'`);
}

function sizeOf(size: string | undefined, next: () => unknown): number | undefined {
  if (size !== '*') return size === undefined ? undefined : Number(size);
  const value = integerOf(next());
  return value === undefined ? fail("'*' in a format needs an integer") : Number(value);
}

function layoutOf(
  flags: string,
  width: number | undefined,
  precision: number | undefined,
  type: string,
): Layout {
  const left = flags.includes('-');
  const zero = flags.includes('0') && !left && !/[src]/.test(type);
  return checked({
    fill: zero ? '0' : ' ',
    align: left ? '<' : zero ? '=' : '>',
    sign: flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '-',
    alternate: flags.includes('#'),
    zero,
    width: width ?? 0,
    group: '',
    precision,
    type,
  });
}

function convert(value: unknown, layout: Layout): string {
  switch (layout.type) {
    case 's':
      return pad(cut(textOf(value), layout.precision), layout, '>');
    case 'r':
    case 'a':
      return pad(cut(reprOf(value), layout.precision), layout, '>');
    case 'c':
      return pad(character(value), layout, '>');
    case 'd':
    case 'i':
    case 'u':
      return formatNumber(wholeNumber(value), { ...layout, type: 'd', precision: undefined });
    case 'x':
    case 'X':
    case 'o':
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      if (doubleOf(value) === undefined) failNoNumber(layout.type, value);
      if (/[xXo]/.test(layout.type) && integerOf(value) === undefined) {
        failNoNumber(layout.type, value);
      }
      return formatNumber(value, layout);
    default:
      return fail(`'%${layout.type}' is no format`);
  }
}

function character(value: unknown): string {
  const code = integerOf(value);
  return code === undefined ? textOf(value) : String.fromCodePoint(Number(code));
}

function wholeNumber(value: unknown): unknown {
  const integer = integerOf(value);
  if (integer !== undefined) return integer;
  const double = doubleOf(value);
  if (double === undefined || !Number.isFinite(double)) return failNoNumber('d', value);
  return fitInteger(BigInt(Math.trunc(double)));
}

function failNoNumber(type: string, value: unknown): never {
  return fail(`'%${type}' needs a number, not '${typeName(value)}'`);
}
