/** Python's truth: nothing, zero and what is empty are false. */
export declare function isTrue(value: unknown): boolean;
