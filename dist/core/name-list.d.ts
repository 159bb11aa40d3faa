/** `a, b, c`, cut after a dozen. */
export declare function listNames(names: readonly string[]): string;
