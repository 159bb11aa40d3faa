import type { Clock } from '../clock.js';
import type { StopReason } from '../events.js';
import type { BatchState } from './batch-state.js';
import type { FailureLimit } from './failure-limit.js';
import type { ItemPlan, PlannedItem } from './item-plan.js';
import type { RateLimit } from './rate-limit.js';
import type { FinishedRecord } from './record.js';
export interface ProcessorOptions {
    readonly state: BatchState;
    readonly plan: ItemPlan;
    readonly clock: Clock;
    readonly signal: AbortSignal;
    readonly maxWorkers: number;
    readonly failures: FailureLimit;
    readonly failFast: boolean;
    readonly rateLimit: RateLimit | undefined;
    /** Only so many items from the top of the source are tried. */
    readonly limit: number | undefined;
    /** Milliseconds since 1970 by which the last item should have ended. */
    readonly deadline: number | undefined;
    /** Does the work; undefined where the item was interrupted and so has no record. */
    readonly runItem: (item: PlannedItem) => Promise<FinishedRecord | undefined>;
    readonly onStart: (item: PlannedItem) => void;
    readonly onFinish: (record: FinishedRecord) => void;
}
/**
 * Hands out a batch's items to so many workers, records what becomes of each, and stops early where
 * it must. Items in flight are always waited for.
 */
export declare class BatchProcessor {
    #private;
    constructor(options: ProcessorOptions);
    /** Failures of this run, not of earlier ones. */
    get failed(): number;
    /**
     * Runs all pending items.
     * @returns why it stopped before the end, if it did
     * @throws what reading the items or writing the state threw
     */
    run(): Promise<StopReason | undefined>;
}
