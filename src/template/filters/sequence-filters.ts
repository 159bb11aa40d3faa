import type { RenderState } from '../compile/render-state.js';
import { fail } from '../failure.js';
import { isUndefinedWhenTested } from '../markers.js';
import { integerArgument } from '../values/argument.js';
import { arithmetic } from '../values/arithmetic.js';
import { listOf, List, Markup, Stream, tupleOf } from '../values/collections.js';
import { entriesOf } from '../values/entries.js';
import { escapeText } from '../values/html.js';
import { charactersOf, itemsOf, iterate, lengthOf } from '../values/sequences.js';
import { define, type Signature } from '../values/signature.js';
import { textOf } from '../values/text.js';
import { isTrue } from '../values/truth.js';
import { isDict, isText, typeName } from '../values/type-name.js';
import { Undefined } from '../values/undefined.js';
import { attributeGetter } from './attribute-getter.js';

function withDefault(value: unknown, usual: unknown = '', alsoFalse: unknown = false): unknown {
  if (value instanceof Undefined || isUndefinedWhenTested(value)) return usual;
  return isTrue(alsoFalse) && !isTrue(value) ? usual : value;
}

function length(value: unknown): number {
  const found = lengthOf(value);
  if (found !== undefined) return found;
  const hint = value instanceof Stream ? "Put '| list' before it." : undefined;
  return fail(`a value of type '${typeName(value)}' has no length`, hint);
}

function first(this: RenderState, value: unknown): unknown {
  for (const item of iterate(value)) return item;
  return this.undefined(
    () => ({ message: 'there is no first item: the sequence is empty' }),
    this.at,
  );
}

function last(this: RenderState, value: unknown): unknown {
  if (value instanceof Stream) fail('a generator has no last item', "Put '| list' before it.");
  const items = itemsOf(value);
  if (items.length > 0) return items[items.length - 1];
  return this.undefined(
    () => ({ message: 'there is no last item: the sequence is empty' }),
    this.at,
  );
}

function random(this: RenderState, value: unknown): unknown {
  const items = itemsOf(value);
  if (items.length > 0) return items[Math.floor(Math.random() * items.length)];
  return this.undefined(
    () => ({ message: 'there is no random item: the sequence is empty' }),
    this.at,
  );
}

function join(
  this: RenderState,
  value: unknown,
  separator: unknown = '',
  attribute: unknown = null,
): string | Markup {
  const get = attributeGetter(this, attribute);
  const items = Array.from(iterate(value), get);
  if (!this.autoescape) return items.map(textOf).join(textOf(separator));
  const markup = separator instanceof Markup || items.some((item) => item instanceof Markup);
  if (!markup) return items.map(textOf).join(textOf(separator));
  return new Markup(items.map(escapeText).join(escapeText(separator)));
}

function reverse(value: unknown): unknown {
  if (isText(value))
    return Array.from(charactersOf(textOf(value)))
      .reverse()
      .join('');
  if (value instanceof Stream) return listOf(Array.from(value).reverse());
  return new Stream(Array.from(iterate(value)).reverse());
}

function* batches(value: unknown, size: unknown, fill: unknown = null): Generator<List> {
  const width = integerArgument(size, 'the size of a batch');
  let row = new List();
  for (const item of iterate(value)) {
    if (row.length === width) {
      yield row;
      row = new List();
    }
    row.push(item);
  }
  if (row.length === 0) return;
  while (fill !== null && row.length < width) row.push(fill);
  yield row;
}

function* slices(value: unknown, count: unknown, fill: unknown = null): Generator<List> {
  const items = itemsOf(value);
  const columns = integerArgument(count, 'the number of slices');
  if (columns === 0) fail('the number of slices cannot be zero');
  const size = Math.floor(items.length / columns);
  const longer = items.length % columns;
  let start = 0;
  for (let column = 0; column < columns; column += 1) {
    const end = start + size + (column < longer ? 1 : 0);
    const part = listOf(items.slice(start, end));
    if (fill !== null && column >= longer) part.push(fill);
    yield part;
    start = end;
  }
}

function* pairs(value: unknown): Generator<unknown> {
  if (value instanceof Undefined) return;
  if (!isDict(value)) fail(`items needs a mapping, not '${typeName(value)}'`);
  for (const [key, entry] of entriesOf(value)) {
    yield tupleOf([key, entry]);
  }
}

function sum(this: RenderState, value: unknown, attribute: unknown = null, start: unknown = 0) {
  const get = attributeGetter(this, attribute);
  if (isText(start)) fail('sum does not join text', "Use the filter 'join'.");
  let total = start;
  for (const item of iterate(value)) total = arithmetic('+', total, get(item));
  return total;
}

export const SEQUENCE_FILTERS: Readonly<Record<string, Signature>> = {
  default: define('value default_value? boolean?', withDefault),
  length: define('value', length),
  first: define('value', first),
  last: define('value', last),
  random: define('value', random),
  join: define('value d? attribute?', join),
  list: define('value', (value: unknown) => listOf(iterate(value))),
  reverse: define('value', reverse),
  batch: define(
    'value linecount fill_with?',
    (value: unknown, size: unknown, fill: unknown) => new Stream(batches(value, size, fill)),
  ),
  slice: define(
    'value slices fill_with?',
    (value: unknown, count: unknown, fill: unknown) => new Stream(slices(value, count, fill)),
  ),
  items: define('value', (value: unknown) => new Stream(pairs(value))),
  sum: define('iterable attribute? start?', sum),
};
