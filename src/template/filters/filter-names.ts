/** The names of all filters, filled by the registry; the test `filter` asks here. */
export const FILTER_NAMES = new Set<string>();
