/**
 * The text that a quoted literal means by Python's rules: an unknown escape keeps its backslash.
 * Undefined for an escape that is cut short.
 */
export declare function unescapeString(body: string): string | undefined;
