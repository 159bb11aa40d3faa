import { KeyIndex } from './key-index.js';
import { type FinishedRecord, type ItemRecord, type LedgerHeader } from './record.js';
import type { StateStore } from './state-store.js';
export declare const LEDGER_NAME = "items.jsonl";
/** What the last record of a key says. */
export declare const Status: {
    readonly none: 0;
    readonly started: 1;
    readonly processed: 2;
    readonly failed: 3;
    readonly templateError: 4;
};
export type Status = (typeof Status)[keyof typeof Status];
/** A line that is no record: its item, whichever it was, runs again. */
export interface DamagedLine {
    readonly line: number;
    readonly location: string;
}
/**
 * The truth about a batch's items: an append-only log, and in memory where each key's last record
 * stands. Memory is a few dozen bytes a key, whatever its items and results are.
 */
export declare class Ledger {
    #private;
    readonly keys: KeyIndex;
    readonly damaged: DamagedLine[];
    private constructor();
    /**
     * Opens a batch's ledger and reads what is recorded.
     * @throws StateError `state_newer` or `state_unreadable`
     */
    static open(store: StateStore): Promise<Ledger>;
    /** Undefined for a ledger that nothing has been written to. */
    get header(): LedgerHeader | undefined;
    writeHeader(header: LedgerHeader): void;
    /** Forgets all items, for a batch that is to begin again. */
    restart(header: LedgerHeader): void;
    /**
     * Takes a record in. It is in the file after the next `flush`, which comes before the next task
     * starts: the record of one item and the start of the next one share a write.
     */
    append(record: ItemRecord): void;
    /**
     * Flushes before the process waits for anything: by then the start of the worker's next item is
     * mostly there too, and the two go in one write.
     */
    flushSoon(): void;
    flush(): void;
    /** How many keys have a record. */
    recordedKeys(): number;
    /** Status by a key's number in `keys`. */
    statusOf(ordinal: number): Status;
    /** True where the last try of the key's item took more than one attempt. */
    wasRetried(ordinal: number): boolean;
    /** Where the key's last record stands in the log, for `recordAt`. */
    offsetOf(ordinal: number): number;
    /** The finished record at an offset. */
    recordAt(offset: number): FinishedRecord;
    /** Bytes in the log. */
    get size(): number;
    sync(): Promise<void>;
    close(): void;
}
/**
 * Looks at a ledger's header alone, before anything runs.
 * @throws StateError for a ledger that a batch could not go on with
 */
export declare function checkLedger(store: StateStore): Promise<void>;
