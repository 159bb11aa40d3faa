import type { Step } from '../workflow/workflow.js';
import { type PlannedStep } from './step-plan.js';
/** Which step's turn it is: the steps of a run, what each waits for, and how far they are. */
export declare class StepSchedule {
    #private;
    constructor(plan: readonly PlannedStep[], all: readonly Step[]);
    /** Steps that can run now, in their order. */
    ready(): Step[];
    start(name: string): void;
    /** What runs after a failure, since it always does, does not let what follows it run. */
    settle(name: string, place: 'passed' | 'failed', isRestored?: boolean): void;
    /** True where all that the step waits for was taken over from an earlier run. */
    isAfterRestored(name: string): boolean;
    /**
     * Goes on at `to` after `from` has failed.
     * @returns the steps between, which are passed over
     */
    jump(from: string, to: string): Step[];
}
