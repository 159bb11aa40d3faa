/** What a mapping can be made of: another mapping, or a sequence of pairs. */
export declare function pairsFrom(source: unknown): Iterable<readonly [unknown, unknown]>;
