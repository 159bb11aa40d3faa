/** A batch's items, which can be read more than once, each time the same and in the same order. */
export interface ItemSource {
    /** What it is, for messages: "items.jsonl", "3 items". */
    readonly description: string;
    items(): AsyncIterable<unknown> | Iterable<unknown>;
    /** Removes what was made to read it twice. */
    close(): Promise<void>;
}
export declare function listSource(items: Iterable<unknown>, description: string): ItemSource;
