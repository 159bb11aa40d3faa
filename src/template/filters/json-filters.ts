import { parse as parseYaml, stringify as stringifyYaml } from 'yaml';
import { fail } from '../failure.js';
import { parseJson } from '../../json.js';
import { mapping } from '../../data.js';
import { integerArgument } from '../values/argument.js';
import type { Dict } from '../values/collections.js';
import { Markup } from '../values/collections.js';
import { entriesOf } from '../values/entries.js';
import { isNumber } from '../values/numbers.js';
import { define, type Signature } from '../values/signature.js';
import { reprOf, textOf } from '../values/text.js';
import { isDict, isText, typeName } from '../values/type-name.js';
import { nativeValue } from '../native-value.js';
import { Undefined } from '../values/undefined.js';
import { pprint } from './pprint.js';

const UNSAFE: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  "'": '\\u0027',
};

/** JSON as Python writes it: blanks after separators, keys in order, all ASCII. */
function dump(value: unknown, indent: number | undefined, depth: number): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (isNumber(value)) return numberText(value);
  if (isText(value)) return dumpText(textOf(value));
  if (value instanceof Undefined) return value.fail();
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map((item) => dump(item, indent, depth + 1));
    return wrap('[', items, ']', indent, depth);
  }
  if (!isDict(value)) return fail(`a value of type '${typeName(value)}' has no JSON`);
  const entries = sortedEntries(value).map(
    ([key, entry]) => `${dumpText(key)}: ${dump(entry, indent, depth + 1)}`,
  );
  return wrap('{', entries, '}', indent, depth);
}

function sortedEntries(dict: Dict | Record<string, unknown>): [string, unknown][] {
  const entries = Array.from(entriesOf(dict), ([key, value]): [string, unknown] => [
    isText(key) ? textOf(key) : dump(key, undefined, 0),
    value,
  ]);
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

const NAMED_FLOATS: Readonly<Record<string, string>> = {
  nan: 'NaN',
  inf: 'Infinity',
  '-inf': '-Infinity',
};

function numberText(value: unknown): string {
  const text = reprOf(value);
  return NAMED_FLOATS[text] ?? text;
}

function dumpText(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function wrap(
  open: string,
  parts: string[],
  close: string,
  indent: number | undefined,
  depth: number,
): string {
  if (parts.length === 0) return open + close;
  if (indent === undefined) return `${open}${parts.join(', ')}${close}`;
  const inner = `\n${' '.repeat(indent * (depth + 1))}`;
  const outer = `\n${' '.repeat(indent * depth)}`;
  return `${open}${inner}${parts.join(`,${inner}`)}${outer}${close}`;
}

function toJson(value: unknown, indent: unknown = null): Markup {
  const width = indent === null ? undefined : integerArgument(indent, 'the indent');
  return new Markup(dump(value, width, 0).replace(/[<>&']/g, (char) => UNSAFE[char] ?? char));
}

function fromJson(value: unknown): unknown {
  try {
    return withoutPrototypes(parseJson(textOf(value)));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('fromjson: the text is not JSON');
    throw error;
  }
}

/** Mappings from outside may hold any name. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  const copy = mapping<unknown>(value as Record<string, unknown>);
  for (const name of Object.keys(copy)) copy[name] = withoutPrototypes(copy[name]);
  return copy;
}

function toYaml(value: unknown): string {
  return stringifyYaml(nativeValue(value), { lineWidth: 0 });
}

function fromYaml(value: unknown): unknown {
  let parsed: unknown;
  try {
    parsed = parseYaml(textOf(value), { intAsBigInt: true, maxAliasCount: 100 });
  } catch {
    return fail('from_yaml: the text is not YAML');
  }
  return withoutPrototypes(smallIntegers(parsed));
}

/** The parser gives every integer as a bigint, so that none loses digits. */
function smallIntegers(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (Array.isArray(value)) return value.map(smallIntegers);
  if (typeof value !== 'object' || value === null) return value;
  const copy = mapping<unknown>(value as Record<string, unknown>);
  for (const name of Object.keys(copy)) copy[name] = smallIntegers(copy[name]);
  return copy;
}

export const JSON_FILTERS: Readonly<Record<string, Signature>> = {
  tojson: define('value indent?', toJson),
  fromjson: define('value', fromJson),
  to_yaml: define('value', toYaml),
  from_yaml: define('value', fromYaml),
  pprint: define('value', (value: unknown) => pprint(value)),
};
