import type { TaskHandlerOptions } from '../../tasks/task-handler.js';
import type { Diagnostics } from '../../workflow/diagnostics.js';
import type { Step } from '../../workflow/workflow.js';
/**
 * Lets a task judge the inputs that are known before a run, each of which fits the task's schema.
 * @param given as for `checkInputs`
 */
export declare function runChecks(step: Step, options: TaskHandlerOptions, given: readonly string[] | undefined, found: Diagnostics): void;
