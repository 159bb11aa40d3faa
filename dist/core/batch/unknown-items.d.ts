import type { Step } from '../workflow/workflow.js';
import { type ItemRun } from './batch-item.js';
import type { PlannedItem } from './item-plan.js';
import type { FinishedRecord } from './record.js';
/**
 * What becomes of an item that was started and never finished: `on_unknown`.
 * @param verify the task whose success means that it had been done
 */
export declare function runUnknownItem(run: ItemRun, item: PlannedItem, verify: Step | undefined): Promise<FinishedRecord | undefined>;
