/** A list that a template made, which alone it can change; lists of the context are plain arrays, perhaps lazy ones. */
export declare class List extends Array<unknown> {
}
export declare class Tuple extends Array<unknown> {
}
/** What `groupby` gives for each group; its parts have names. */
export declare class GroupTuple extends Tuple {
    attribute(name: string): unknown;
}
export declare function listOf(items: Iterable<unknown>): List;
export declare function tupleOf(items: Iterable<unknown>): Tuple;
/** A mapping that a template made: any key, in the order of their first use. */
export declare class Dict {
    private readonly slots;
    static from(entries: Iterable<readonly [unknown, unknown]>): Dict;
    get size(): number;
    has(key: unknown): boolean;
    get(key: unknown): unknown;
    set(key: unknown, value: unknown): void;
    delete(key: unknown): void;
    clear(): void;
    entries(): IterableIterator<[unknown, unknown]>;
}
/** Keys that are equal for Python (`1`, `1.0`, `True`) share a slot; tuples go by their items. */
export declare function slotOf(key: unknown): unknown;
/** Text that is HTML already and is not escaped again. */
export declare class Markup {
    readonly text: string;
    constructor(text: string);
}
/** What `dict.items()`, `.keys()` and `.values()` give: it shows what the dict has at the time. */
export declare class DictView {
    #private;
    readonly kind: 'dict_items' | 'dict_keys' | 'dict_values';
    constructor(kind: DictView['kind'], look: () => readonly unknown[]);
    get items(): readonly unknown[];
}
/** What a filter such as `map` gives: it can be looped over once and has no length. */
export declare class Stream implements Iterable<unknown> {
    private readonly source;
    constructor(source: Iterable<unknown>);
    [Symbol.iterator](): Iterator<unknown>;
}
/** Python's `range`: as long as it is, it takes no room. */
export declare class Range {
    readonly start: number;
    readonly stop: number;
    readonly step: number;
    readonly length: number;
    constructor(start: number, stop: number, step: number);
    at(index: number): number;
    [Symbol.iterator](): Iterator<number>;
}
