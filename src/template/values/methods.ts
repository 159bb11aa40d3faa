import { fail } from '../failure.js';
import { Dict, DictView, listOf, Markup, Range, Tuple, tupleOf } from './collections.js';
import { contains, isEqual } from './comparison.js';
import { DICT_CHANGES } from './dict-changes.js';
import { entriesOf, entryOf, hasEntry, keysOf, valuesOf } from './entries.js';
import { LIST_CHANGES } from './list-changes.js';
import { isFloat, isInteger } from './numbers.js';
import { NUMBER_METHODS } from './number-methods.js';
import { define, type Signature } from './signature.js';
import { TEXT_METHODS } from './text-methods.js';
import { isDict, typeName } from './type-name.js';

type Methods = ReadonlyMap<string, Signature>;
type AnyDict = Dict | Record<string, unknown>;

const TUPLE_METHODS: Methods = new Map([
  ['count', define('self value', (self: unknown[], value: unknown) => count(self, value))],
  ['index', define('self value start? stop?', indexOf)],
]);

const LIST_METHODS: Methods = new Map([
  ...TUPLE_METHODS,
  ['copy', define('self', (self: unknown[]) => listOf(self))],
  ...LIST_CHANGES,
]);

function count(items: readonly unknown[], value: unknown): number {
  return items.filter((item) => isEqual(item, value)).length;
}

function indexOf(self: unknown[], value: unknown, start: unknown = 0, stop: unknown = null) {
  const end = stop === null ? self.length : Number(stop);
  const index = self.findIndex(
    (item, place) => place >= Number(start) && place < end && isEqual(item, value),
  );
  return index < 0 ? fail('the value is not in the list') : index;
}

const DICT_METHODS: Methods = new Map([
  ['items', define('self', (self: AnyDict) => new DictView('dict_items', () => pairsOf(self)))],
  ['keys', define('self', (self: AnyDict) => new DictView('dict_keys', () => keysOf(self)))],
  ['values', define('self', (self: AnyDict) => new DictView('dict_values', () => valuesOf(self)))],
  [
    'get',
    define('self key default?', (self: AnyDict, key: unknown, usual: unknown = null) =>
      hasEntry(self, key) ? entryOf(self, key) : usual,
    ),
  ],
  ['copy', define('self', (self: AnyDict) => Dict.from(entriesOf(self)))],
  ...DICT_CHANGES,
]);

function pairsOf(dict: AnyDict): unknown[] {
  return Array.from(entriesOf(dict), ([key, value]) => tupleOf([key, value]));
}

const RANGE_METHODS: Methods = new Map([
  ['count', define('self value', (self: Range, value: unknown) => (contains(self, value) ? 1 : 0))],
  ['index', define('self value', (self: Range, value: unknown) => indexOf([...self], value))],
]);

/** The methods that a value offers; there is no way to any other function. */
export function methodsOf(value: unknown): Methods | undefined {
  if (typeof value === 'string' || value instanceof Markup) return TEXT_METHODS;
  if (value instanceof Tuple) return TUPLE_METHODS;
  if (Array.isArray(value)) return LIST_METHODS;
  if (isInteger(value) || isFloat(value)) return NUMBER_METHODS.get(typeName(value));
  if (value instanceof Range) return RANGE_METHODS;
  return isDict(value) ? DICT_METHODS : undefined;
}
