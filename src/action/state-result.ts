import { batchResult, orderOf } from '../batch/batch-result.js';
import { BatchState } from '../batch/batch-state.js';
import { StatsCounter, type BatchStats } from '../batch/batch-stats.js';
import type { FileStateStore } from '../batch/file-state-store.js';
import { LEDGER_NAME } from '../batch/ledger.js';
import { mapping, type Mapping } from '../data.js';
import type { BatchSummary, RunResult, StepResult } from '../engine/run-options.js';
import { WorkflowState } from '../engine/workflow-state.js';

/** Figures as the records tell them: the document may be a second older than they are. */
function statsOf({ ledger, stats }: BatchState): BatchStats {
  const counter = new StatsCounter();
  for (let key = 0; key < ledger.keys.size; key += 1) counter.count(ledger, key, 1);
  counter.total = Math.max(stats.total, counter.finished);
  counter.resumed = stats.resumed;
  counter.startTime = stats.start_time;
  return counter.toJSON();
}

async function readBatch(
  store: FileStateStore,
  name: string,
): Promise<{ summary: BatchSummary; step: StepResult }> {
  const state = await BatchState.load(store, name);
  const { ledger, complete } = state;
  const stats = statsOf(state);
  const order = orderOf(ledger, () => Array(ledger.keys.size).keys());
  state.close();
  const result = batchResult((offset) => ledger.recordAt(offset), order, stats);
  const status = stats.failed === 0 && complete ? 'completed' : 'failed';
  return { summary: { stats, complete }, step: { status, result } };
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
    const { summary, step } = await readBatch(scope, folder);
    batches[folder] = summary;
    steps[folder] = step;
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
