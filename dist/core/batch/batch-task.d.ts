import { type TaskHandler } from '../tasks/task-handler.js';
import type { BatchResult } from './batch-result.js';
import type { BatchServices } from './batch-services.js';
/** The `batch` task of one run: it runs another task, or steps, for each of its items. */
export declare function createBatchTask(services: BatchServices): TaskHandler<BatchResult>;
