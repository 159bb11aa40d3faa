import type { RenderState } from '../compile/render-state.js';
import { fail } from '../failure.js';
import { integerArgument } from './argument.js';
import { checkLength } from './arithmetic.js';
import type { List } from './collections.js';
import { compare, isEqual } from './comparison.js';
import { Callable, NO_NAMES } from './objects.js';
import { changingList } from './own.js';
import { itemsOf } from './sequences.js';
import type { Signature } from './signature.js';
import { isTrue } from './truth.js';
import { typeName } from './type-name.js';

function append(self: List, value: unknown): null {
  self.push(value);
  return null;
}

function extend(self: List, more: unknown): null {
  const items = itemsOf(more);
  // Not the length as it grows: a list can be put behind itself.
  const { length } = items;
  checkLength(self.length + length);
  for (let index = 0; index < length; index += 1) self.push(items[index]);
  return null;
}

/** Before the item at `index`; at an end where it lies beyond. */
function insert(self: List, index: unknown, value: unknown): null {
  self.splice(integerArgument(index, 'the index'), 0, value);
  return null;
}

function pop(self: List, index: unknown = -1): unknown {
  const place = integerArgument(index, 'the index');
  if (self.length === 0) return fail('there is nothing to pop: the list is empty');
  const from = place < 0 ? self.length + place : place;
  if (from < 0 || from >= self.length) {
    return fail(`there is nothing to pop at ${place}: the list has a length of ${self.length}`);
  }
  return self.splice(from, 1)[0];
}

function remove(self: List, value: unknown): null {
  const index = self.findIndex((item) => isEqual(item, value));
  if (index < 0) return fail('the value is not in the list');
  self.splice(index, 1);
  return null;
}

function sort(this: RenderState, self: List, key: unknown = null, reverse: unknown = false): null {
  const keyed = Array.from(self, (item) => ({ item, key: keyOf(this, key, item) }));
  const backwards = isTrue(reverse);
  keyed.sort((a, b) => (backwards ? compare(b.key, a.key) : compare(a.key, b.key)));
  keyed.forEach(({ item }, index) => (self[index] = item));
  return null;
}

function keyOf(state: RenderState, key: unknown, item: unknown): unknown {
  if (key === null) return item;
  if (key instanceof Callable) return key.call(state, [item], NO_NAMES);
  return fail(`the key of sort must be a function, not '${typeName(key)}'`);
}

function reverse(self: List): null {
  self.reverse();
  return null;
}

function clear(self: List): null {
  self.length = 0;
  return null;
}

/** Python's methods that change a list. */
export const LIST_CHANGES: readonly [string, Signature][] = [
  changingList('append', 'object', append),
  changingList('extend', 'iterable', extend),
  changingList('insert', 'index object', insert),
  changingList('pop', 'index?', pop),
  changingList('remove', 'value', remove),
  changingList('reverse', '', reverse),
  changingList('sort', 'key? reverse?', sort),
  changingList('clear', '', clear),
];
