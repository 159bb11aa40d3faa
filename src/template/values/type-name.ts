import { Dict, DictView, Markup, Range, Stream, Tuple } from './collections.js';
import { isFloat, isInteger } from './numbers.js';
import { Callable, TemplateObject } from './objects.js';
import { Undefined } from './undefined.js';

/** Python's name for the type of a value. */
export function typeName(value: unknown): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (isInteger(value)) return 'int';
  if (isFloat(value)) return 'float';
  if (value instanceof Tuple) return 'tuple';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Markup) return 'Markup';
  if (value instanceof Range) return 'range';
  if (value instanceof Stream) return 'generator';
  if (value instanceof DictView) return value.kind;
  if (value instanceof TemplateObject) return value.typeName;
  if (value instanceof Callable) return 'function';
  if (value instanceof Undefined) return 'Undefined';
  return 'dict';
}

/** A mapping that came with the context. */
export function isPlainMapping(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || !isEngineObject(value);
}

function isEngineObject(value: object): boolean {
  return (
    value instanceof Dict ||
    value instanceof Markup ||
    value instanceof Range ||
    value instanceof Stream ||
    value instanceof DictView ||
    value instanceof TemplateObject ||
    value instanceof Callable ||
    value instanceof Undefined ||
    isFloat(value)
  );
}

export function isDict(value: unknown): value is Dict | Record<string, unknown> {
  return value instanceof Dict || isPlainMapping(value);
}

/** Text, plain or HTML. */
export function isText(value: unknown): value is string | Markup {
  return typeof value === 'string' || value instanceof Markup;
}
