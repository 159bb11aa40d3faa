/** A value that can be a key, as Python has it: no list and no mapping. */
export declare function hashable(key: unknown): unknown;
