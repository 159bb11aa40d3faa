import type { FailedItem } from '../batch/batch-result.js';
import type { RunResult } from '../engine/run-options.js';

/** All outputs of a job have to fit into 1 MB. */
const MOST_BYTES = 500_000;
const LONGEST_ERROR = 1000;

function* failuresOf(result: RunResult): Generator<Record<string, unknown>> {
  for (const step of Object.keys(result.batches)) {
    for (const { key, index, error } of failedOf(result, step)) {
      const short = error.length > LONGEST_ERROR ? `${error.slice(0, LONGEST_ERROR)}…` : error;
      yield { step, key, index, error: short };
    }
  }
}

function failedOf(result: RunResult, step: string): readonly FailedItem[] {
  const batch = result.steps[step]?.result as { readonly failed?: unknown } | undefined;
  return Array.isArray(batch?.failed) ? (batch.failed as readonly FailedItem[]) : [];
}

/**
 * The output `failed-items`: a JSON list of `{step, key, index, error}`. Where it would be too long, the
 * last element is `{"omitted": N}`: so many more are in the report.
 */
export function failedItemsOutput(result: RunResult): string {
  const parts: string[] = [];
  let bytes = 2;
  let omitted = 0;
  for (const failure of failuresOf(result)) {
    const part = JSON.stringify(failure);
    bytes += Buffer.byteLength(part) + 1;
    if (bytes > MOST_BYTES) omitted += 1;
    else parts.push(part);
  }
  if (omitted > 0) parts.push(JSON.stringify({ omitted }));
  return `[${parts.join(',')}]`;
}
