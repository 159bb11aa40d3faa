/** Python's `str(value)`: what printing a value gives. */
export declare function textOf(value: unknown): string;
/** Python's `repr(value)`: a value as it stands inside a printed list. */
export declare function reprOf(value: unknown): string;
