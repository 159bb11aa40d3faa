import type { OutputStream } from '../task-config.js';
export interface ProcessRequest {
    readonly program: string;
    /** What to do where there is no such program; it has a general answer. */
    readonly installHint?: string;
    readonly args: readonly string[];
    readonly cwd: string;
    /** The whole environment of the program; only the marker is added. */
    readonly environment: Readonly<Record<string, string>>;
    readonly processToken: string;
    /** When it aborts, the whole process tree is ended. */
    readonly signal?: AbortSignal;
    /** Bytes kept of each stream. */
    readonly outputLimit?: number;
    readonly onOutput?: (stream: OutputStream, text: string) => void;
    /** Windows: the arguments are one command line as it is (`cmd`). */
    readonly verbatimArguments?: boolean;
}
export interface ProcessOutcome {
    /** The exit code; undefined where a signal ended the program. */
    readonly code: number | undefined;
    readonly signal: NodeJS.Signals | undefined;
    /** The request's signal aborted, and the process tree was ended for it. */
    readonly aborted: boolean;
    readonly stdout: string;
    readonly stderr: string;
    /** Bytes that were printed beyond the limit and are not kept. */
    readonly cut: Readonly<Record<OutputStream, number>>;
}
export declare const DEFAULT_OUTPUT_LIMIT: number;
/**
 * Runs a program in a process group of its own, stdin at its end, and waits until it is gone and
 * its pipes are closed.
 * @throws TaskError where the program cannot be started.
 */
export declare function runProcess(request: ProcessRequest): Promise<ProcessOutcome>;
