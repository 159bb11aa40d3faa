/** A typed array of at least `length` elements that begins with those of `array`. */
export declare function grown<T extends Int32Array | Uint8Array | Uint32Array | Float64Array>(array: T, length: number): T;
/**
 * Numbers keys in the order in which they are first seen, without keeping their texts: a key costs
 * about 30 bytes, whatever its length, so that a million of them stay small. A key is known by 128
 * bits of a hash whose seeds are random for each process, so that no data can aim at a collision.
 */
export declare class KeyIndex {
    #private;
    get size(): number;
    /** The key's number, or -1. */
    find(key: string): number;
    /** The key's number, given now if it is new. */
    add(key: string): number;
}
