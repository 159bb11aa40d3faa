import type { InputSchema, ProcessedInputs } from '../tasks/task-handler.js';
import { type RetryPolicy } from '../workflow/retry.js';
/** The inputs of a `batch` step. What speaks of single items is left as written. */
export declare const batchInputs: InputSchema;
export interface BatchInputs {
    readonly items: unknown;
    readonly key: string | undefined;
    readonly maxWorkers: number;
    readonly retry: RetryPolicy;
    readonly timeout: number | undefined;
    readonly maxFailures: number | string | undefined;
    readonly failFast: boolean;
    readonly rateLimit: string | undefined;
    readonly onChange: 'keep' | 'restart' | 'fail';
    readonly onUnknown: 'rerun' | 'skip' | 'verify';
    readonly limit: number | undefined;
}
/** Exact types for inputs that the schema has checked. @throws BatchError `invalid_inputs` */
export declare function readBatchInputs(inputs: ProcessedInputs): BatchInputs;
