import type { PoolWorker } from '../workers/worker-pool.js';
import type { OutputStream } from '../task-config.js';
/** One item's code and what it works with. */
export interface JavascriptRequest {
    readonly code: string;
    readonly variables: unknown;
    readonly environment: Readonly<Record<string, string>>;
    readonly onOutput: (stream: OutputStream, text: string) => void;
}
/** How the code ended; `broken` where the thread must not run another item. */
export type JavascriptAnswer = ({
    readonly result: unknown;
} | {
    readonly error: string;
    readonly line?: number;
    readonly stack?: string;
}) & {
    readonly broken: boolean;
};
/** A kept thread that runs worker.mjs. */
export declare class JavascriptWorker implements PoolWorker {
    #private;
    constructor(workspace: string, processToken: string);
    get usable(): boolean;
    /** Runs code; rejects where it ended the thread. */
    run({ code, variables, environment, onOutput, }: JavascriptRequest): Promise<JavascriptAnswer>;
    close(): Promise<void>;
}
