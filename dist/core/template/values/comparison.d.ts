/** Python's `==`. */
export declare function isEqual(left: unknown, right: unknown): boolean;
/** Python's order; what it does not order is an error that names `operator`. */
export declare function compare(left: unknown, right: unknown, operator?: string): number;
/** Python's `item in container`. */
export declare function contains(container: unknown, item: unknown): boolean;
