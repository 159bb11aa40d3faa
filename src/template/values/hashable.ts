import { fail } from '../failure.js';
import { typeName } from './type-name.js';
import { Undefined } from './undefined.js';

/** A value that can be a key, as Python has it: no list and no mapping. */
export function hashable(key: unknown): unknown {
  if (key instanceof Undefined) key.failIfStrict();
  const type = typeName(key);
  return type === 'list' || type === 'dict' ? fail(`a ${type} cannot be a key`) : key;
}
