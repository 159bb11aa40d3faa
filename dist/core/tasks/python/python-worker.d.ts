import type { OutputStream } from '../task-config.js';
import type { CodeError } from '../workers/code-run.js';
import type { PoolWorker } from '../workers/worker-pool.js';
/** Code to run; `config` is what it sees under that name. */
export interface PythonCode {
    readonly code: string;
    /** Undefined for `result`, which the code need not set. */
    readonly result_variable: string | undefined;
    readonly variables: unknown;
    readonly config: unknown;
}
/** A function to call. */
export interface PythonCall {
    readonly module: string;
    readonly function: string;
    readonly args: readonly unknown[];
    readonly kwargs: Readonly<Record<string, unknown>>;
}
/** One item's work and what surrounds it. */
export interface PythonRequest {
    readonly work: PythonCode | PythonCall;
    readonly environment: Readonly<Record<string, string>>;
    readonly onOutput: (stream: OutputStream, text: string) => void;
}
/** How the work ended: with a result, or with an exception. */
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
    /** Does the work; rejects with WorkerDeath where that ended the worker. */
    run(request: PythonRequest): Promise<PythonAnswer>;
    close(): Promise<void>;
}
