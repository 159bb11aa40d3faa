import { type Mapping } from '../data.js';
import { Diagnostics } from '../workflow/diagnostics.js';
import type { Path, WorkflowSource } from '../workflow/source.js';
import type { Step } from '../workflow/workflow.js';
import { type StepSurroundings } from './run-step.js';
/** What a batch does with each item: one task, or several steps. */
export type InnerWork = {
    readonly kind: 'task';
    readonly step: Step;
} | {
    readonly kind: 'steps';
    readonly steps: readonly Step[];
};
export declare function stepsOf(work: InnerWork): readonly Step[];
/** Reads a task that is written inside another step, such as a batch's `task` or `verify`. */
export declare function readInnerTask(given: unknown, name: string, path: Path, found: Diagnostics): Step | undefined;
/**
 * Reads what a batch step does with its items.
 * @param inputs of the batch step, as written
 * @param path of these inputs in the file
 */
export declare function readInnerWork(inputs: Mapping, name: string, path: Path, found: Diagnostics): InnerWork | undefined;
/** Reads with `read`, for a batch whose file was checked before and so has no problems. */
export declare function readChecked<T>(source: WorkflowSource, read: (found: Diagnostics) => T | undefined): T;
/**
 * Does a batch's work for one item.
 * @param context of the item; the results of inner steps are added to its `steps`
 * @returns the task's result, or `{NAME: result}` of its steps
 * @throws WorkflowError of the step that failed
 */
export declare function runInnerWork(work: InnerWork, context: Mapping, around: StepSurroundings): Promise<unknown>;
