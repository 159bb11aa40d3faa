import { BatchError } from '../errors.js';

/** How many items of a run may fail before its batch counts as failed. */
export interface FailureLimit {
  readonly most: number;
  /** Whether the batch ends once it is passed; without a limit of its own every item is tried. */
  readonly stops: boolean;
}

/**
 * Reads `max_failures`: a number of items, or a share of the total such as `"5%"`.
 * @throws BatchError `invalid_inputs`
 */
export function failureLimit(given: number | string | undefined, total: number): FailureLimit {
  if (given === undefined) return { most: 0, stops: false };
  const text = String(given).trim();
  const share = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
  if (share !== undefined && Number(share) <= 100) {
    return { most: Math.floor((Number(share) / 100) * total), stops: true };
  }
  if (/^\d+$/.test(text)) return { most: Number(text), stops: true };
  throw new BatchError(
    'invalid_inputs',
    `'max_failures' must be a number of items or a share such as "5%", not '${text}'`,
  );
}
