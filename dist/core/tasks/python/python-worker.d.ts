import type { OutputStream } from '../task-config.js';
import type { CodeError } from '../workers/code-run.js';
import type { PoolWorker } from '../workers/worker-pool.js';
/** One item's code and what it works with. */
export interface PythonRequest {
    readonly code: string;
    readonly resultVariable: string;
    readonly variables: unknown;
    readonly config: unknown;
    readonly environment: Readonly<Record<string, string>>;
    readonly onOutput: (stream: OutputStream, text: string) => void;
}
/** How the code ended: with a result, or with an exception. */
export type PythonAnswer = {
    readonly result: unknown;
} | CodeError;
export interface PythonWorkerOptions {
    readonly workspace: string;
    readonly environment: Readonly<Record<string, string>>;
    readonly processToken: string;
}
/** A `python3` that is kept; it speaks the protocol described in worker.py. */
export declare class PythonWorker implements PoolWorker {
    #private;
    constructor({ workspace, environment, processToken }: PythonWorkerOptions);
    get usable(): boolean;
    /** Runs code; rejects with WorkerDeath where that ended the worker. */
    run(request: PythonRequest): Promise<PythonAnswer>;
    close(): Promise<void>;
}
