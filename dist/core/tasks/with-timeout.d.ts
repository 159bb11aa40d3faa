/**
 * Runs something under a signal that also fires when the time is up; then its error says so.
 * @param what it is that takes too long, for the message
 * @param seconds undefined for no limit
 * @throws TaskError `task_timeout`, or what `run` throws
 */
export declare function withTimeout<T>(what: string, seconds: number | undefined, signal: AbortSignal, run: (signal: AbortSignal) => Promise<T>): Promise<T>;
