/**
 * A list whose elements are read when they are asked for. To everything that takes lists it is one:
 * `Array.isArray` holds, it can be iterated, sliced and printed as JSON. It cannot be changed.
 */
export declare function lazyList<T>(length: number, at: (index: number) => T): readonly T[];
