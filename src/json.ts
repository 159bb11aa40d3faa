import { randomUUID } from 'node:crypto';
import { isMapping } from './data.js';

/**
 * JSON whose integers keep every digit: those that a double cannot hold are `bigint`s on our side.
 * The native parser and printer do the work. A big integer passes them as a text that begins with
 * a mark which is random for each process, so that no data can pretend to be one.
 */
const MARK = `bigint:${randomUUID()}:`;

/** Cheap test for texts that may hold an integer past 2^53; most do not. */
const MAY_HOLD_BIG_INTEGER = /\d{16}/;
const STRING_OR_BIG_INTEGER = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?[1-9]\d{15,}(?![\d.eE])/g;
const MARKED_INTEGER = new RegExp(`"${MARK}(-?\\d+)"`, 'g');

/** @throws SyntaxError as `JSON.parse` does. */
export function parseJson(text: string): unknown {
  if (!MAY_HOLD_BIG_INTEGER.test(text)) return JSON.parse(text);
  const marked = text.replace(STRING_OR_BIG_INTEGER, (token) =>
    token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${MARK}${token}"`,
  );
  if (marked === text) return JSON.parse(text);
  return JSON.parse(marked, (_name, value: unknown) =>
    typeof value === 'string' && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value,
  );
}

/**
 * JSON text of a value; what JSON has no word for becomes `null` or is left out, as `JSON` does.
 * @throws TypeError for a value that holds itself.
 */
export function stringifyJson(value: unknown, indent?: number): string {
  try {
    return JSON.stringify(value, undefined, indent) ?? 'null';
  } catch {
    // It throws for a bigint, which is rare, and for a value that holds itself.
    return stringifyMarked(value, indent);
  }
}

function stringifyMarked(value: unknown, indent: number | undefined): string {
  const text = JSON.stringify(
    value,
    (_name, entry: unknown) => (typeof entry === 'bigint' ? MARK + entry.toString() : entry),
    indent,
  );
  return text.replace(MARKED_INTEGER, '$1');
}

/** JSON with the names of mappings in order, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isMapping(value)) return typeof value === 'bigint' ? String(value) : stringifyJson(value);
  const entries = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
  return `{${entries.join(',')}}`;
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (!isMapping(value))
    return ['string', 'boolean', 'bigint'].includes(typeof value) || value === null;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  return Object.values(value).every(isPlain);
}

/**
 * A value as it comes back after it was stored: a date as its text, no numbers that JSON has not,
 * nothing undefined. Most values are such already, and are given back as they are.
 * @throws TypeError for a value that holds itself, RangeError for one that is nested too deeply
 */
export function storedForm(value: unknown): unknown {
  return isPlain(value) ? value : parseJson(stringifyJson(value));
}
