import type { Resource } from '../task-runtime.js';
/** A worker that runs one item's code at a time and may be broken by it. */
export interface PoolWorker {
    /** False once it has ended, or must not run another item. */
    readonly usable: boolean;
    /** Ends it and what its code started. */
    close(): Promise<void>;
}
/**
 * Workers that are kept between items, started when first needed and replaced when broken. There are
 * as many as there are items in flight: that number is the batch's to limit, by `max_workers`.
 */
export declare class WorkerPool<W extends PoolWorker> implements Resource {
    #private;
    constructor(create: () => W);
    /** Lends a worker to `work`. @throws the signal's reason where that has fired already */
    use<T>(signal: AbortSignal, work: (worker: W) => Promise<T>): Promise<T>;
    close(): Promise<void>;
}
