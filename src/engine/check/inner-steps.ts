import { isMapping } from '../../data.js';

/** The names of the steps in a list or a mapping of them, as it is written, right or wrong. */
export function stepNames(steps: unknown): string[] {
  if (isMapping(steps)) return Object.keys(steps);
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown) => {
    const name = isMapping(step) ? step['name'] : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}
