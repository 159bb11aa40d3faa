import { Dict, DictView, Markup, Range } from './collections.js';
import { Float } from './numbers.js';
import { isPlainMapping } from './type-name.js';
import { Undefined } from './undefined.js';

/** Python's truth: nothing, zero and what is empty are false. */
export function isTrue(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null || typeof value !== 'object') return Boolean(value) || Number.isNaN(value);
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Undefined) {
    value.failIfStrict();
    return false;
  }
  if (value instanceof Float) return value.value !== 0;
  if (value instanceof Markup) return value.text !== '';
  if (value instanceof Dict) return value.size > 0;
  if (value instanceof DictView) return value.items.length > 0;
  if (value instanceof Range) return value.length > 0;
  return isPlainMapping(value) ? Object.keys(value).length > 0 : true;
}
