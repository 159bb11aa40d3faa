/** The names of all filters, filled by the registry; the test `filter` asks here. */
export declare const FILTER_NAMES: Set<string>;
