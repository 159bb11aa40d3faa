import { mapping, type Mapping } from '../../data.js';

/**
 * What differs between the environment a kept worker has and the one its next item wants; null
 * removes a variable. Items of a batch differ in a few variables out of a hundred.
 */
export function environmentChanges(
  before: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): Mapping<string | null> {
  const changes = mapping<string | null>();
  for (const [name, value] of Object.entries(wanted)) {
    if (before[name] !== value) changes[name] = value;
  }
  for (const name of Object.keys(before)) {
    if (!Object.hasOwn(wanted, name)) changes[name] = null;
  }
  return changes;
}
