import type { Mapping } from '../data.js';
import { type TaskLogger } from './task-config.js';
import type { TaskHandler } from './task-handler.js';
import type { TaskRuntime } from './task-runtime.js';
export interface TaskCall {
    readonly name: string;
    readonly type: string;
    readonly handler: TaskHandler;
    readonly inputs: Mapping;
    readonly context: Mapping;
    readonly environment?: Readonly<Record<string, string>> | undefined;
    readonly signal: AbortSignal;
    readonly logger: TaskLogger;
}
/**
 * Runs a task once. Its result comes back masked.
 * @throws WorkflowError: the task's own, or `task_interrupted` once the signal has fired
 */
export declare function runTask(runtime: TaskRuntime, call: TaskCall): Promise<unknown>;
