import { type Ledger } from './ledger.js';
/** The figures of a batch; counts are of items, earlier runs' included. */
export interface BatchStats {
    /** Items in the source (of this shard, where there are shards). */
    readonly total: number;
    readonly processed: number;
    /** Items whose last try failed, template failures included. */
    readonly failed: number;
    readonly template_failures: number;
    /** Items whose last try took more than one attempt. */
    readonly retried: number;
    /** Items that an earlier run had done. */
    readonly resumed: number;
    /** Percent of the total, 0 to 100; 100 for an empty batch. */
    readonly success_rate: number;
    /** ISO 8601, of this run; `end_time` is null while it runs. */
    readonly start_time: string | null;
    readonly end_time: string | null;
}
/** Counts a batch's items by the state of each, as it changes. */
export declare class StatsCounter {
    #private;
    endTime: string | null;
    /** Notes what is known once the items are planned. */
    begin(total: number, resumed: number, startTime: string | null): void;
    get isPlanned(): boolean;
    get total(): number;
    /** Counts an item in (`by` 1) or out (`by` -1) in its present state. */
    count(ledger: Ledger, ordinal: number, by: 1 | -1): void;
    /** Items that were tried to an end, well or badly. */
    get finished(): number;
    get failed(): number;
    toJSON(): BatchStats;
}
