import type { Diagnostics } from '../../workflow/diagnostics.js';
import type { Step } from '../../workflow/workflow.js';
/** Finds what is wrong with a batch's inputs beyond their types, as far as it is written out. */
export declare function checkBatchInputs(step: Step, found: Diagnostics): void;
