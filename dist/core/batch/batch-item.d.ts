import type { TaskConfig } from '../tasks/task-config.js';
import type { Step } from '../workflow/workflow.js';
import type { BatchContext } from './batch-context.js';
import type { BatchInputs } from './batch-inputs.js';
import type { BatchServices } from './batch-services.js';
import { type InnerWork } from './inner-work.js';
import type { PlannedItem } from './item-plan.js';
import type { FinishedRecord } from './record.js';
/** Everything that is the same for all items of a batch. */
export interface ItemRun {
    readonly config: TaskConfig;
    readonly context: BatchContext;
    readonly inputs: BatchInputs;
    readonly work: InnerWork;
    readonly services: BatchServices;
    readonly total: number;
}
/**
 * Hands the item to a task that takes any input, or declares this one, under the batch's
 * `arg_name`; an input that the user wrote stays as it is.
 */
export declare function withItemInput(step: Step, argName: string, services: BatchServices): Step;
/** Runs a batch's work for one item, once. */
export declare function attemptItem(run: ItemRun, work: InnerWork, { item, key, index }: PlannedItem, attempt: number): Promise<unknown>;
/**
 * Runs an item to its end, retries and all.
 * @returns its record; undefined where the run was interrupted, so that it is tried again
 */
export declare function runItem(run: ItemRun, item: PlannedItem): Promise<FinishedRecord | undefined>;
