import type { TaskConfig } from '../task-config.js';
import type { PoolWorker, WorkerPool } from './worker-pool.js';
/** What a worker's code raised, as the worker describes it. */
export interface CodeError {
    /** One line: the type and the message. */
    readonly error: string;
    readonly hint?: string;
    /** Where the user's code was; `line` stands for a line of the task's own `code`. */
    readonly place?: string | null;
    readonly line?: number | null;
    readonly stack?: string;
}
export interface CodeRun<W extends PoolWorker> {
    readonly pool: WorkerPool<W>;
    readonly timeout: number | undefined;
    readonly run: (worker: W) => Promise<{
        readonly result: unknown;
    } | CodeError>;
}
/**
 * Runs an item's code in a worker of the pool and returns its result. When the task is interrupted
 * or takes too long, the worker is ended with everything that its code started.
 */
export declare function runCode<W extends PoolWorker>(config: TaskConfig, { pool, timeout, run }: CodeRun<W>): Promise<unknown>;
