/** The end of a worker while it ran an item's code. */
export declare class WorkerDeath extends Error {
    constructor(code: number | null, signal: NodeJS.Signals | null, stderr: string);
}
