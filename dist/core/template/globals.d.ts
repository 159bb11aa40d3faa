/** Names that every template has, unless the context or the template itself sets them. */
export declare const GLOBALS: ReadonlyMap<string, unknown>;
