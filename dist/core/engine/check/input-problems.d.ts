import type { TaskHandlerOptions } from '../../tasks/task-handler.js';
import type { Diagnostics } from '../../workflow/diagnostics.js';
import type { Step } from '../../workflow/workflow.js';
/**
 * Judges the keys of a step that no step has: inputs of its task, written one level too high, or
 * slips.
 * @param options of the step's task; undefined where there is no such task
 * @returns the inputs that are left
 */
export declare function inputsOfTask(step: Step, options: TaskHandlerOptions | undefined, found: Diagnostics): string[];
/**
 * Finds inputs that the task does not take, that are wrong or that are missing.
 * @param names the inputs that there are
 * @param given by something else, as a batch gives the item; undefined where nobody knows
 */
export declare function checkInputs(step: Step, names: readonly string[], options: TaskHandlerOptions, given: readonly string[] | undefined, found: Diagnostics): void;
