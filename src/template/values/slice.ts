import { fail } from '../failure.js';
import { listOf, Markup, Range, Tuple, tupleOf } from './collections.js';
import { integerOf } from './numbers.js';
import { charactersOf } from './sequences.js';
import { typeName } from './type-name.js';
import { Undefined } from './undefined.js';

type Bounds = readonly (number | undefined)[];

/** `target[start:stop:step]`; a bound that is left out is null. */
export function slice(target: unknown, start: unknown, stop: unknown, step: unknown): unknown {
  if (target instanceof Undefined) return target.fail();
  const bounds = [start, stop, step].map(boundOf);
  if (typeof target === 'string') return pick(charactersOf(target), bounds).join('');
  if (target instanceof Markup) return new Markup(pick(charactersOf(target.text), bounds).join(''));
  if (target instanceof Tuple) return tupleOf(pick(target, bounds));
  if (Array.isArray(target)) return listOf(pick(target as unknown[], bounds));
  if (target instanceof Range) return sliceRange(target, bounds);
  return fail(`a value of type '${typeName(target)}' cannot be sliced`);
}

function boundOf(bound: unknown): number | undefined {
  if (bound === null || bound === undefined) return undefined;
  if (bound instanceof Undefined) bound.fail();
  const integer = integerOf(bound);
  return integer === undefined ? fail('the bounds of a slice are integers') : Number(integer);
}

/** The indexes that a slice goes through, for a sequence of that length. */
function indexesFor(length: number, [from, to, by]: Bounds) {
  const step = by ?? 1;
  if (step === 0) fail('the step of a slice cannot be zero');
  const [low, high] = step > 0 ? [0, length] : [-1, length - 1];
  const place = (bound: number | undefined, usual: number) => {
    if (bound === undefined) return usual;
    return Math.min(high, Math.max(low, bound < 0 ? bound + length : bound));
  };
  const start = place(from, step > 0 ? low : high);
  return { start, stop: place(to, step > 0 ? high : low), step };
}

function pick<T>(items: readonly T[], bounds: Bounds): T[] {
  const { start, stop, step } = indexesFor(items.length, bounds);
  const picked: T[] = [];
  for (let index = start; step > 0 ? index < stop : index > stop; index += step) {
    picked.push(items[index] as T);
  }
  return picked;
}

function sliceRange(range: Range, bounds: Bounds): Range {
  const { start, stop, step } = indexesFor(range.length, bounds);
  return new Range(range.at(start), range.at(stop), range.step * step);
}
