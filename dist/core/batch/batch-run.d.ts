import type { TaskConfig } from '../tasks/task-config.js';
import type { ProcessedInputs } from '../tasks/task-handler.js';
import { type BatchResult } from './batch-result.js';
import type { BatchServices } from './batch-services.js';
import type { BatchState } from './batch-state.js';
/** One run of one batch step. */
export declare class BatchRun {
    #private;
    constructor(config: TaskConfig, inputs: ProcessedInputs, services: BatchServices, state: BatchState);
    /**
     * Plans the items and runs those that are not done.
     * @throws BatchError: `batch_failed` with the result, where too many items failed
     */
    run(): Promise<BatchResult>;
}
