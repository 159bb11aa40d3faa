/** The characters of a text as Python counts them. */
export declare function charactersOf(text: string): readonly string[];
export declare function textLength(text: string): number;
/** What a loop goes over; undefined where a value cannot be looped over. */
export declare function iterableOf(value: unknown): Iterable<unknown> | undefined;
export declare function iterate(value: unknown): Iterable<unknown>;
/** The items in an array; a list is given as it is, not copied. */
export declare function itemsOf(value: unknown): readonly unknown[];
/** Python's `len`; undefined for what has no length. */
export declare function lengthOf(value: unknown): number | undefined;
