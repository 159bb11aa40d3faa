import { type Mapping } from '../data.js';
import { WorkflowError } from '../errors.js';
import type { TaskLogger } from '../tasks/task-config.js';
import type { TaskHandler } from '../tasks/task-handler.js';
import type { TaskRuntime } from '../tasks/task-runtime.js';
import type { Step } from '../workflow/workflow.js';
/** How a step ended. */
export type StepOutcome = {
    readonly status: 'completed';
    readonly result: unknown;
}
/** By its condition; or, with an error, by its `on_error`. */
 | {
    readonly status: 'skipped';
    readonly error?: Mapping;
    readonly message?: string;
} | {
    readonly status: 'failed';
    readonly error: WorkflowError;
    readonly message: string;
    /** The `error` namespace, as the steps that follow see it. */
    readonly namespace: Mapping;
    /** What a failed batch has done all the same. */
    readonly result?: unknown;
    /** `on_error` lets what follows go on. */
    readonly continued: boolean;
};
export interface StepSurroundings {
    readonly runtime: TaskRuntime;
    readonly signal: AbortSignal;
    readonly logger: TaskLogger;
    readonly environment?: Readonly<Record<string, string>>;
    getTaskHandler(type: string): TaskHandler;
    onRetry(attempt: number, error: unknown, wait: number): void;
}
/** The `error` namespace of a failed step; printed alone, it is the message. */
export declare function errorNamespace(step: Step, error: WorkflowError): Mapping;
/** What a step that ended so leaves as `error` for those that follow. */
export declare function errorOf(outcome: StepOutcome): Mapping | undefined;
/** Runs a step, with its condition, its retries and what is to happen after an error. */
export declare function runStep(step: Step, context: Mapping, around: StepSurroundings): Promise<StepOutcome>;
/** What later steps see of a step under `steps.NAME`. */
export declare function stepNamespace(outcome: StepOutcome): Mapping;
