import type { RenderState } from '../compile/render-state.js';
import { getItem } from '../values/lookup.js';
import { isInteger } from '../values/numbers.js';
import { textOf } from '../values/text.js';
import { isText } from '../values/type-name.js';
import { Undefined } from '../values/undefined.js';

export type Getter = (item: unknown) => unknown;

/** Reads `user.name` or `0` from each item; without an attribute, the item itself. */
export function attributeGetter(state: RenderState, attribute: unknown, usual?: unknown): Getter {
  if (attribute === null || attribute === undefined) return (item) => item;
  const keys = isInteger(attribute) ? [Number(attribute)] : textOf(attribute).split('.').map(keyOf);
  return (item) => {
    let value = item;
    for (const key of keys) {
      value = getItem(state, value, key, { at: state.at, subject: '' });
      if (value instanceof Undefined && usual !== undefined && usual !== null) return usual;
    }
    return value;
  };
}

function keyOf(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

/** Texts compare without their case unless it matters. */
export function caseFolder(caseSensitive: boolean): Getter {
  return caseSensitive
    ? (value) => value
    : (value) => (isText(value) ? textOf(value).toLowerCase() : value);
}
