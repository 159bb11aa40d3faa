import { mapping, type Mapping } from '../data.js';
import { fail } from './failure.js';
import { Dict, DictView, List, Markup, Range, Stream, Tuple } from './values/collections.js';
import { Float } from './values/numbers.js';
import { TemplateObject, Callable } from './values/objects.js';
import { textOf } from './values/text.js';
import { typeName } from './values/type-name.js';
import { Undefined } from './values/undefined.js';

/**
 * A value as plain data: what leaves the engine. Only what a template made is walked; lists and
 * mappings of the context are given as they are.
 */
export function nativeValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof List || value instanceof Tuple) return Array.from(value, nativeValue);
  if (Array.isArray(value)) return value;
  if (value instanceof Float) return value.value;
  if (value instanceof Markup) return value.text;
  if (value instanceof Dict) return nativeMapping(value);
  if (value instanceof Stream || value instanceof Range) return Array.from(value, nativeValue);
  if (value instanceof DictView) return value.items.map(nativeValue);
  if (value instanceof Undefined) {
    value.failIfStrict();
    return null;
  }
  if (value instanceof Callable || value instanceof TemplateObject) {
    return fail(`the value is of type '${typeName(value)}', which is no data`);
  }
  return value;
}

function nativeMapping(dict: Dict): Mapping {
  const entries = Array.from(
    dict.entries(),
    ([key, value]) => [textOf(key), nativeValue(value)] as const,
  );
  return mapping(Object.fromEntries(entries));
}
