import type { ResumePlan } from '../events.js';
import type { ItemSource } from './items/item-source.js';
import { type Ledger } from './ledger.js';
/** One of several machines that share a batch; `index` counts from 1. */
export interface Shard {
    readonly index: number;
    readonly count: number;
}
/** Names an item by its stored key, before repeats are told apart. */
export type Identify = (item: unknown, index: number) => string;
export interface PlannedItem {
    readonly item: unknown;
    readonly index: number;
    readonly key: string;
    /** An earlier run started it and died, or was stopped, before it ended. */
    readonly isUnknown: boolean;
}
/** Which items there are, by the order of the source, and what the ledger knows of each. */
export declare class ItemPlan {
    #private;
    readonly summary: ResumePlan;
    private constructor();
    /**
     * First pass over the source: counts the items, gives each its key, and looks each up.
     * @param identify the item's key; content keys need no check for clashes
     * @throws BatchError `duplicate_key`, `invalid_items`; TemplateError of the key
     */
    static make(source: ItemSource, identify: Identify | undefined, ledger: Ledger, shard?: Shard): Promise<ItemPlan>;
    /** Numbers of the items' keys in the ledger, in item order. */
    ordinals(): Generator<number>;
    /**
     * Second pass: the items that are not done yet, in order.
     * @param limit how many items from the top count at all
     * @throws BatchError `invalid_items` where the source no longer holds what was planned
     */
    pending(limit?: number): AsyncGenerator<PlannedItem>;
}
