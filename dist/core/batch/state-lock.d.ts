/** Who writes to a state. */
export interface LockFacts {
    readonly pid: number;
    readonly host: string;
    /** When the process began, in the platform's own words: tells it from a later one of that pid. */
    readonly process_start: string;
    /** ISO 8601. */
    readonly since: string;
    /** Marks the run's child processes. */
    readonly token: string;
}
/** The right to write to a state, until it is released. */
export interface StateLock {
    /** The run that died with the lock in its hands, if there was one. */
    readonly tookOver: LockFacts | undefined;
    release(): Promise<void>;
}
/**
 * Takes the lock of a state folder.
 * @param now milliseconds since 1970
 * @throws StateError `state_locked` with the facts of the run that has it
 */
export declare function acquireLock(path: string, token: string, now: number): Promise<StateLock>;
