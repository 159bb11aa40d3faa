import { type StepOutcome } from '../batch/run-step.js';
import type { StateStore } from '../batch/state-store.js';
import { type Mapping } from '../data.js';
import type { Step } from '../workflow/workflow.js';
import type { BatchSummary, StepResult } from './run-options.js';
import type { StoredStep } from './workflow-state.js';
/** The steps that a run has behind it, in the forms that templates, callers and the disk want. */
export declare class StepHistory {
    #private;
    readonly results: Mapping<StepResult>;
    readonly stored: Mapping<StoredStep>;
    readonly batches: Mapping<BatchSummary>;
    /** The `steps` namespace as it is now; it cannot be changed, so tasks may share it. */
    get namespace(): Mapping;
    add(step: Step, outcome: StepOutcome): void;
    /** True where no step, and no item of a batch, is left for a resume. */
    get isComplete(): boolean;
    /**
     * Takes over what an earlier run stored of a step.
     * @param fingerprintOf what a batch does, to be compared with what it did
     * @returns undefined where the step has to be entered again
     */
    restore(step: Step, stored: StoredStep | undefined, store: StateStore, fingerprintOf: (batch: Step) => string): Promise<StepOutcome | undefined>;
}
