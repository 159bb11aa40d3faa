import { mapping, type Mapping } from '../data.js';
import type { RunResult } from '../engine/run-options.js';

/**
 * A run's result as scripts read it: `--format json`, and `report.json`.
 * The lists in a batch's result are lazy: write the document with `jsonChunks`.
 */
export function runDocument(result: RunResult): Mapping {
  const { status, complete, workflow, steps, batches, stateDir, failure } = result;
  return mapping<unknown>({
    status,
    complete,
    workflow,
    steps,
    batches,
    state_dir: stateDir,
    ...(failure && { failure }),
  });
}
