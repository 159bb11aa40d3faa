import { batchResult, orderOf } from '../batch/batch-result.js';
import { BatchState } from '../batch/batch-state.js';
import type { FileStateStore } from '../batch/file-state-store.js';
import { LEDGER_NAME } from '../batch/ledger.js';
import { mapping, type Mapping } from '../data.js';
import type { BatchSummary, RunResult, StepResult } from '../engine/run-options.js';
import { WorkflowState } from '../engine/workflow-state.js';

async function readBatch(
  store: FileStateStore,
  folder: string,
): Promise<{ name: string; summary: BatchSummary; step: StepResult }> {
  const state = await BatchState.load(store, folder);
  const { ledger, complete, name, stats } = state;
  const order = orderOf(ledger, () => Array(ledger.keys.size).keys());
  state.close();
  const result = batchResult((offset) => ledger.recordAt(offset), order, stats);
  const status = stats.failed === 0 && complete ? 'completed' : 'failed';
  return { name, summary: { stats, complete }, step: { status, result } };
}

/**
 * The result of a run that died, from what its state holds.
 * @param store of the workflow
 * @returns undefined where it left nothing
 * @throws StateError for a state that cannot be read
 */
export async function resultOfState(
  store: FileStateStore,
  workflow: string,
): Promise<RunResult | undefined> {
  const state = await WorkflowState.load(store, workflow, '');
  if (!state) return undefined;
  const batches: Mapping<BatchSummary> = mapping();
  const steps: Mapping<StepResult> = mapping();
  for (const [name, { status, result }] of Object.entries(state.steps)) {
    steps[name] = result === undefined ? { status } : { status, result };
  }
  for (const folder of await store.list()) {
    const scope = store.scope(folder);
    if (!(await scope.hasLog(LEDGER_NAME))) continue;
    const { name, summary, step } = await readBatch(scope, folder);
    batches[name] = summary;
    steps[name] = step;
  }
  return {
    status: state.status === 'running' ? 'interrupted' : state.status,
    complete: state.complete,
    workflow,
    steps,
    batches,
    stateDir: store.location,
  };
}
