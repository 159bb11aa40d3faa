import type { Resume } from './inputs.js';

/**
 * The sentence for a run that has something left to do.
 * @param isSaved false where the last checkpoint is not in the cache
 */
export function howToGoOn(
  { resume, cacheKey }: { readonly resume: Resume; readonly cacheKey?: string | undefined },
  isSaved: boolean,
): string {
  if (!isSaved) {
    return 'The state could not be saved: a later run repeats what is done since the last checkpoint.';
  }
  if (resume === 'always')
    return 'The next run on this ref goes on: items that are done stay done.';
  if (resume === 'never') return 'The next run starts afresh (`resume: never`).';
  const chain =
    cacheKey === undefined ? '' : ', or let a later job of this run use the same cache-key';
  return `To go on, rerun this job${chain}: items that are done stay done.`;
}
