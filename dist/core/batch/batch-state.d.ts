import { type Mapping } from '../data.js';
import type { AvailableVariables } from '../errors.js';
import { StatsCounter, type BatchStats } from './batch-stats.js';
import { Ledger } from './ledger.js';
import type { ItemRecord } from './record.js';
import type { StateStore } from './state-store.js';
export declare const STATE_NAME = "state.json";
export declare const STATE_VERSION = 1;
/** The namespaces as they are kept: without secrets, and of `env` only what the workflow declares. */
export interface StoredNamespaces {
    readonly args: Mapping;
    readonly env: Mapping;
    readonly steps: Mapping;
    readonly batch: Mapping;
}
/** `state.json`: what a look from outside wants to know; `items.jsonl` is the truth. */
export interface StateDocument {
    readonly version: number;
    readonly name: string;
    readonly fingerprint: string;
    readonly complete: boolean;
    readonly namespaces: StoredNamespaces;
    readonly stats: BatchStats;
}
/** The full form of a batch's state. */
export interface BatchStateJSON {
    readonly name: string;
    readonly complete: boolean;
    /** Keys in item order. */
    readonly processed: readonly string[];
    /** Error by key; template errors are apart. */
    readonly failed: Mapping<string>;
    readonly template_errors: Mapping<{
        error: string;
        available_variables: AvailableVariables | undefined;
    }>;
    readonly namespaces: StoredNamespaces;
    readonly stats: BatchStats;
}
/** A batch's processed and failed items, its namespaces and figures, kept in a store. */
export declare class BatchState {
    #private;
    readonly ledger: Ledger;
    readonly counter: StatsCounter;
    name: string;
    complete: boolean;
    namespaces: StoredNamespaces;
    private constructor();
    /**
     * Reads a batch's state, or begins one where there is none.
     * A damaged `state.json` is rebuilt from the ledger.
     * @throws StateError for a state of a newer version and for a ledger that cannot be read
     */
    static load(store: StateStore, name?: string): Promise<BatchState>;
    /**
     * The figures. Before a run has planned its items they are counted from the ledger: the documents
     * of a run that was killed are older than its records.
     */
    get stats(): BatchStats;
    /** Takes a record in, and counts it. */
    record(record: ItemRecord): void;
    /** Makes all of it durable: the records first, then the document that speaks of them. */
    checkpoint(): Promise<void>;
    close(): void;
    toJSON(): BatchStateJSON;
}
/**
 * Reads `state.json` alone.
 * @returns undefined where there is none, or a damaged one: the ledger tells the same
 * @throws StateError `state_newer`
 */
export declare function readStateDocument(store: StateStore): Promise<StateDocument | undefined>;
