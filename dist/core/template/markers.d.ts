/**
 * Marks a mapping of the context that `is defined`, `is undefined` and `default` take for
 * undefined although its entries can be read: the entry of a skipped step in `steps`.
 */
export declare const UNDEFINED_WHEN_TESTED: unique symbol;
/** Under this key a mapping of the context holds the text that it prints as: `error` its message. */
export declare const PRINTS_AS: unique symbol;
export declare function isUndefinedWhenTested(value: unknown): boolean;
export declare function textOfMarked(value: object): string | undefined;
