import type { Masker } from '../tasks/masker.js';
import { type KeyIndex } from './key-index.js';
/** An item's stable identity where no `key` is given: a hash of its canonical JSON. */
export declare function contentKey(item: unknown): string;
/** The form in which a key is stored: hashed where it is long or holds a secret. */
export declare function storedKey(key: string, masker: Masker): string;
/** Two unequal items that claim the same key; by their places in the source. */
export declare class KeyClash extends Error {
    readonly key: string;
    readonly first: number;
    readonly second: number;
    constructor(key: string, first: number, second: number);
}
/**
 * Gives each item of a pass over the source its key's number: an equal item's repeat has a key of
 * its own, with `#2`, `#3` and so on behind it.
 */
export declare class KeyAssigner {
    #private;
    /** @param checksContent false where the key is the content, and so cannot clash */
    constructor(keys: KeyIndex, checksContent: boolean);
    /** @throws KeyClash where an unequal item has the key already */
    assign(base: string, item: unknown, index: number): number;
}
/** The key of an equal item's repeat; the first one is the item itself. */
export declare function repeatKey(base: string, repeat: number): string;
