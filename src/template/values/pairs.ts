import { fail } from '../failure.js';
import { entriesOf } from './entries.js';
import { itemsOf } from './sequences.js';
import { isDict } from './type-name.js';

/** What a mapping can be made of: another mapping, or a sequence of pairs. */
export function pairsFrom(source: unknown): Iterable<readonly [unknown, unknown]> {
  if (isDict(source)) return entriesOf(source);
  return itemsOf(source).map((pair) => {
    const items = itemsOf(pair);
    return items.length === 2
      ? ([items[0], items[1]] as const)
      : fail('a mapping is made of pairs of a key and a value');
  });
}
