import { fail } from '../failure.js';
import { checkLength } from './arithmetic.js';
import { tupleOf, type Dict } from './collections.js';
import { hashable } from './hashable.js';
import type { Named } from './objects.js';
import { changingDict } from './own.js';
import { pairsFrom } from './pairs.js';
import type { Signature } from './signature.js';
import { reprOf } from './text.js';

/** `update(mapping_or_pairs, name=value)`. */
function update(self: Dict, sources: unknown, named: unknown): null {
  const [source, ...more] = sources as unknown[];
  if (more.length > 0) fail('update takes one mapping, or one list of pairs');
  if (source !== undefined) for (const [key, value] of pairsFrom(source)) put(self, key, value);
  for (const [name, value] of named as Named) put(self, name, value);
  return null;
}

function put(self: Dict, key: unknown, value: unknown): void {
  self.set(hashable(key), value);
  checkLength(self.size);
}

function pop(self: Dict, key: unknown, usual: unknown): unknown {
  if (self.has(hashable(key))) return taken(self, key);
  return usual === undefined ? fail(`the mapping has no key ${reprOf(key)}`) : usual;
}

function popItem(self: Dict): unknown {
  const last = Array.from(self.entries()).at(-1);
  if (last === undefined) return fail('there is nothing to pop: the mapping is empty');
  const [key] = last;
  return tupleOf([key, taken(self, key)]);
}

function taken(self: Dict, key: unknown): unknown {
  const value = self.get(key);
  self.delete(key);
  return value;
}

function setDefault(self: Dict, key: unknown, usual: unknown = null): unknown {
  if (!self.has(hashable(key))) put(self, key, usual);
  return self.get(key);
}

function clear(self: Dict): null {
  self.clear();
  return null;
}

/** Python's methods that change a mapping. */
export const DICT_CHANGES: readonly [string, Signature][] = [
  changingDict('update', '*sources **named', update),
  changingDict('pop', 'key default?', pop),
  changingDict('popitem', '', popItem),
  changingDict('setdefault', 'key default?', setDefault),
  changingDict('clear', '', clear),
];
