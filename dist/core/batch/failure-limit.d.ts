/** How many items of a run may fail before its batch counts as failed. */
export interface FailureLimit {
    readonly most: number;
    /** Whether the batch ends once it is passed; without a limit of its own every item is tried. */
    readonly stops: boolean;
}
/**
 * Reads `max_failures`: a number of items, or a share of the total such as `"5%"`.
 * @throws BatchError `invalid_inputs`
 */
export declare function failureLimit(given: number | string | undefined, total: number): FailureLimit;
