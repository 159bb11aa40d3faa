/** A value as Python's `pprint` shows it: on one line if it fits, else an item a line. */
export declare function pprint(value: unknown): string;
