/** The names of the steps in a list or a mapping of them, as it is written, right or wrong. */
export declare function stepNames(steps: unknown): string[];
