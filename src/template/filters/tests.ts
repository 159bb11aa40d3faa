import { isUndefinedWhenTested } from '../markers.js';
import { arithmetic } from '../values/arithmetic.js';
import { DictView, Markup, Range, Stream } from '../values/collections.js';
import { compare, contains, isEqual } from '../values/comparison.js';
import { isFloat, isInteger, isNumber } from '../values/numbers.js';
import { Callable, TemplateObject } from '../values/objects.js';
import { hashable } from '../values/hashable.js';
import { iterableOf } from '../values/sequences.js';
import { define, type Signature } from '../values/signature.js';
import { textOf } from '../values/text.js';
import { isDict, isText } from '../values/type-name.js';
import { Undefined } from '../values/undefined.js';
import { FILTER_NAMES } from './filter-names.js';

function is(holds: (value: unknown) => boolean): Signature {
  return define('value', holds);
}

function relation(parameter: string, holds: (left: unknown, right: unknown) => boolean): Signature {
  return define(`value ${parameter}`, holds);
}

function isDefined(value: unknown): boolean {
  return !(value instanceof Undefined) && !isUndefinedWhenTested(value);
}

function isDivisible(value: unknown, by: unknown): boolean {
  return isEqual(arithmetic('%', value, by), 0);
}

function isIterable(value: unknown): boolean {
  if (value instanceof Stream) return true;
  return iterableOf(value) !== undefined;
}

/** What has a length and can be indexed; as in Jinja2 that includes text and mappings. */
function isSequence(value: unknown): boolean {
  if (value instanceof Stream || value instanceof DictView) return false;
  if (value instanceof Undefined) return !value.strict;
  return isText(value) || Array.isArray(value) || value instanceof Range || isDict(value);
}

function isCallable(value: unknown): boolean {
  // Jinja2's undefined values can be called, to raise their error.
  if (value instanceof Undefined) return true;
  return value instanceof Callable || (value instanceof TemplateObject && value.call !== undefined);
}

const hasUpper = (text: string) => /\p{Lu}/u.test(text);
const hasLower = (text: string) => /\p{Ll}/u.test(text);

const equal = relation('other', isEqual);
const unequal = relation('other', (left, right) => !isEqual(left, right));
const below = relation('other', (left, right) => compare(left, right, '<') < 0);
const atMost = relation('other', (left, right) => compare(left, right, '<=') <= 0);
const above = relation('other', (left, right) => compare(left, right, '>') > 0);
const atLeast = relation('other', (left, right) => compare(left, right, '>=') >= 0);

/** What can follow `is`. */
export const TESTS: ReadonlyMap<string, Signature> = new Map(
  Object.entries({
    defined: is(isDefined),
    undefined: is((value) => !isDefined(value)),
    none: is((value) => value === null),
    boolean: is((value) => typeof value === 'boolean'),
    true: is((value) => value === true),
    false: is((value) => value === false),
    integer: is(isInteger),
    float: is(isFloat),
    number: is((value) => isNumber(value) || typeof value === 'boolean'),
    string: is(isText),
    mapping: is(isDict),
    sequence: is(isSequence),
    iterable: is(isIterable),
    callable: is(isCallable),
    escaped: is((value) => value instanceof Markup),
    lower: is((value) => hasLower(textOf(value)) && !hasUpper(textOf(value))),
    upper: is((value) => hasUpper(textOf(value)) && !hasLower(textOf(value))),
    even: is((value) => isDivisible(value, 2)),
    odd: is((value) => isEqual(arithmetic('%', value, 2), 1)),
    divisibleby: relation('num', isDivisible),
    in: relation('seq', (value, container) => contains(container, value)),
    sameas: relation('other', (left, right) => left === right),
    filter: is((value) => FILTER_NAMES.has(textOf(hashable(value)))),
    test: is((value) => TESTS.has(textOf(hashable(value)))),
    eq: equal,
    equalto: equal,
    '==': equal,
    ne: unequal,
    '!=': unequal,
    lt: below,
    lessthan: below,
    '<': below,
    le: atMost,
    '<=': atMost,
    gt: above,
    greaterthan: above,
    '>': above,
    ge: atLeast,
    '>=': atLeast,
  }),
);
