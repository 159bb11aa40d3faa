import type { BatchStats } from './batch-stats.js';
import { type Ledger } from './ledger.js';
import { type FinishedRecord } from './record.js';
import type { StateStore } from './state-store.js';
/** A failed item as `steps.NAME.result.failed` shows it. */
export interface FailedItem {
    readonly item: unknown;
    readonly key: string;
    readonly index: number;
    readonly error: string;
    readonly error_code: string;
    readonly attempts: number;
}
/** What a batch step gives to later steps; the lists are read from the ledger when asked for. */
export interface BatchResult {
    /** The items that are done, in item order. */
    readonly processed: readonly unknown[];
    readonly failed: readonly FailedItem[];
    /** What the task returned for each of `processed`. */
    readonly results: readonly unknown[];
    readonly stats: BatchStats;
}
/** Places in the ledger of the records of finished items, in item order. */
export interface Order {
    readonly processed: ArrayLike<number>;
    readonly failed: ArrayLike<number>;
}
export declare function orderOf(ledger: Ledger, ordinals: () => Iterable<number>): Order;
export declare function batchResult(recordAt: (offset: number) => FinishedRecord, { processed, failed }: Order, stats: BatchStats): BatchResult;
/**
 * Keeps the order of a complete batch, so that its result can be had again without its items.
 * @param size bytes of the ledger that the places lead into
 */
export declare function saveOrder(store: StateStore, order: Order, size: number): Promise<void>;
/**
 * The result of a batch that an earlier run completed.
 * @returns undefined where the state does not hold it whole: the batch is to be entered again
 */
export declare function restoreBatchResult(store: StateStore, stats: BatchStats): Promise<BatchResult | undefined>;
