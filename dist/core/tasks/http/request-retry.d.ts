import type { TaskConfig } from '../task-config.js';
/** When a request that failed is sent again. */
export interface RequestRetry {
    /** All tries together. */
    readonly maxAttempts: number;
    /** Seconds between two. */
    readonly delay: number;
    readonly statusCodes: readonly number[];
}
/** Reads the input `retry`: a number of tries, or a mapping. @throws InputError */
export declare function requestRetry(config: TaskConfig, given: unknown): RequestRetry;
