import type { ErrorContext } from '../errors.js';
import { listNames } from '../name-list.js';

/**
 * What there was to name where an error is about a name, a line for each namespace; every door shows
 * it so. The environment, which has many names, only where the error is about it.
 */
export function contextLines(context: ErrorContext | undefined): string[] {
  if (!context) return [];
  const { error, available_variables: available } = context;
  return (['args', 'env', 'steps', 'batch'] as const)
    .filter((namespace) => available[namespace].length > 0)
    .filter((namespace) => namespace !== 'env' || /\benv[.'[]/.test(error))
    .map((namespace) => `available ${namespace}: ${listNames(available[namespace])}`);
}
