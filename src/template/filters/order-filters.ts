import type { RenderState } from '../compile/render-state.js';
import { fail } from '../failure.js';
import { GroupTuple, List, listOf, slotOf, Stream, tupleOf } from '../values/collections.js';
import { compare, isEqual } from '../values/comparison.js';
import { entriesOf } from '../values/entries.js';
import { hashable } from '../values/hashable.js';
import { itemsOf, iterate } from '../values/sequences.js';
import { define, type Signature } from '../values/signature.js';
import { isInteger } from '../values/numbers.js';
import { textOf } from '../values/text.js';
import { isTrue } from '../values/truth.js';
import { isDict, typeName } from '../values/type-name.js';
import { Undefined } from '../values/undefined.js';
import { attributeGetter, caseFolder, type Getter } from './attribute-getter.js';

/** A stable sort by a key that is computed once for each item. */
function sortBy(items: readonly unknown[], key: Getter, backwards: boolean): unknown[] {
  const keyed = items.map((item) => ({ item, key: key(item) }));
  keyed.sort((a, b) => (backwards ? compare(b.key, a.key) : compare(a.key, b.key)));
  return keyed.map(({ item }) => item);
}

/** One attribute, or several with commas between, each folded. */
function sortKey(state: RenderState, attribute: unknown, fold: Getter): Getter {
  if (attribute === null || isInteger(attribute) || !textOf(attribute).includes(',')) {
    const get = attributeGetter(state, attribute);
    return (item) => fold(get(item));
  }
  const getters = textOf(attribute)
    .split(',')
    .map((name) => attributeGetter(state, name));
  return (item) => listOf(getters.map((get) => fold(get(item))));
}

function sort(
  this: RenderState,
  value: unknown,
  reverse: unknown = false,
  caseSensitive: unknown = false,
  attribute: unknown = null,
): List {
  const key = sortKey(this, attribute, caseFolder(isTrue(caseSensitive)));
  return listOf(sortBy(itemsOf(value), key, isTrue(reverse)));
}

function dictsort(
  value: unknown,
  caseSensitive: unknown = false,
  by: unknown = 'key',
  reverse: unknown = false,
): List {
  if (by !== 'key' && by !== 'value') fail("dictsort goes by 'key' or by 'value'");
  if (!isDict(value)) return fail(`dictsort needs a mapping, not '${typeName(value)}'`);
  const fold = caseFolder(isTrue(caseSensitive));
  const pairs = Array.from(entriesOf(value), (pair) => tupleOf(pair));
  const place = by === 'key' ? 0 : 1;
  return listOf(sortBy(pairs, (pair) => fold((pair as unknown[])[place]), isTrue(reverse)));
}

function* unique(
  this: RenderState,
  value: unknown,
  caseSensitive: unknown = false,
  attribute: unknown = null,
): Generator<unknown> {
  const get = attributeGetter(this, attribute);
  const fold = caseFolder(isTrue(caseSensitive));
  const seen = new Set<unknown>();
  for (const item of iterate(value)) {
    const field = fold(get(item));
    if (field instanceof Undefined) field.failIfStrict();
    const key = field instanceof Undefined ? Undefined : slotOf(hashable(field));
    if (seen.has(key)) continue;
    seen.add(key);
    yield item;
  }
}

function uniqueStream(
  this: RenderState,
  value: unknown,
  caseSensitive?: unknown,
  attribute?: unknown,
): Stream {
  return new Stream(unique.call(this, value, caseSensitive, attribute));
}

function extreme(sign: 1 | -1) {
  return function (
    this: RenderState,
    value: unknown,
    caseSensitive: unknown = false,
    attribute: unknown = null,
  ): unknown {
    const get = attributeGetter(this, attribute);
    const fold = caseFolder(isTrue(caseSensitive));
    let best: { item: unknown; key: unknown } | undefined;
    for (const item of iterate(value)) {
      const key = fold(get(item));
      if (best === undefined || compare(key, best.key) * sign < 0) best = { item, key };
    }
    if (best !== undefined) return best.item;
    const message = 'there is no smallest or largest item: the sequence is empty';
    return this.undefined(() => ({ message }), this.at);
  };
}

function groupby(
  this: RenderState,
  value: unknown,
  attribute: unknown,
  usual: unknown = null,
  caseSensitive: unknown = false,
): List {
  const get = attributeGetter(this, attribute, usual);
  const fold = caseFolder(isTrue(caseSensitive));
  const groups = new List();
  let key: unknown;
  for (const item of sortBy(itemsOf(value), (each) => fold(get(each)), false)) {
    const next = fold(get(item));
    const group = groups.at(-1) as GroupTuple | undefined;
    if (group !== undefined && isEqual(key, next)) (group[1] as List).push(item);
    else groups.push(groupOf(get(item), item));
    key = next;
  }
  return groups;
}

function groupOf(grouper: unknown, item: unknown): GroupTuple {
  const group = new GroupTuple();
  group.push(grouper, listOf([item]));
  return group;
}

export const ORDER_FILTERS: Readonly<Record<string, Signature>> = {
  sort: define('value reverse? case_sensitive? attribute?', sort),
  dictsort: define('value case_sensitive? by? reverse?', dictsort),
  unique: define('value case_sensitive? attribute?', uniqueStream),
  min: define('value case_sensitive? attribute?', extreme(1)),
  max: define('value case_sensitive? attribute?', extreme(-1)),
  groupby: define('value attribute default? case_sensitive?', groupby),
};
