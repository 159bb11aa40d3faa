/** A process that runs now; one that ended and waits to be reaped is not among them. */
export interface RunningProcess {
    readonly pid: number;
    readonly parent: number;
    readonly group: number;
    /** Tells a process from a later one with the same pid. */
    readonly started: string;
    /** The marker in its environment, where it has one that can be read. */
    readonly marker: string | undefined;
}
/** The processes of this machine, as far as this platform tells. */
export declare function listProcesses(): Promise<RunningProcess[]>;
/** The given processes that still run. On Linux this reads no more than those. */
export declare function stillRunning(known: readonly RunningProcess[]): Promise<RunningProcess[]>;
/** One line of `ps`, or undefined for a process that has ended. */
export declare function parsePsLine(line: string): RunningProcess | undefined;
