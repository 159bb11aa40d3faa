import type { Step } from '../workflow/workflow.js';
import { attemptItem, runItem, type ItemRun } from './batch-item.js';
import type { PlannedItem } from './item-plan.js';
import type { FinishedRecord } from './record.js';

/** The record of an item that is taken to have been done by the run that died. */
function doneBefore(run: ItemRun, { item, key, index }: PlannedItem): FinishedRecord {
  const { clock, masker } = run.config.runtime;
  return {
    key,
    index,
    status: 'processed',
    attempts: 0,
    started_at: new Date(clock.now()).toISOString(),
    duration_ms: 0,
    item: masker.mask(item),
    result: null,
  };
}

/**
 * What becomes of an item that was started and never finished: `on_unknown`.
 * @param verify the task whose success means that it had been done
 */
export async function runUnknownItem(
  run: ItemRun,
  item: PlannedItem,
  verify: Step | undefined,
): Promise<FinishedRecord | undefined> {
  if (run.inputs.onUnknown === 'skip') return doneBefore(run, item);
  if (run.inputs.onUnknown === 'rerun' || !verify) return runItem(run, item);
  try {
    await attemptItem(run, { kind: 'task', step: verify }, item, 1);
  } catch {
    // Its failure is the answer: the item was not done.
    return runItem(run, item);
  }
  return doneBefore(run, item);
}
