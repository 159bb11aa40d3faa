/** Keeps the most recently used values, so that nothing is compiled twice and memory is bounded. */
export declare class CompiledCache<T> {
    private readonly entries;
    private readonly limit;
    private lastKey;
    private lastValue;
    constructor(limit: number);
    get(key: string, make: () => T): T;
    private dropOldest;
}
