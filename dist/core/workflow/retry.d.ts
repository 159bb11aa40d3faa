import * as v from 'valibot';
/** How often, and after what waits, something that failed is tried again. Times in seconds. */
export interface RetryPolicy {
    /** All tries together; 1 means that nothing is retried. */
    readonly maxAttempts: number;
    readonly delay: number;
    readonly backoff: 'fixed' | 'linear' | 'exponential';
    readonly maxDelay: number;
    /** Share of the wait, 0 to 1, by which it may randomly be longer or shorter. */
    readonly jitter: number;
    /** Error codes, or patterns of messages, that are worth another try; all are where it is absent. */
    readonly on: readonly string[] | undefined;
}
export declare const NO_RETRY: RetryPolicy;
/** True for a text that is a regular expression. */
export declare function isPattern(text: string): boolean;
/** A number of attempts, or a mapping with the waits between them. */
export declare const retrySchema: v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.StrictObjectSchema<{
    readonly max_attempts: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, 3>;
    readonly delay: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, 0>;
    readonly backoff: v.OptionalSchema<v.PicklistSchema<["fixed", "linear", "exponential"], undefined>, "fixed">;
    readonly max_delay: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
    readonly jitter: v.OptionalSchema<v.UnionSchema<[v.BooleanSchema<undefined>, v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, v.MaxValueAction<number, 1, undefined>]>], undefined>, false>;
    readonly on: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "This is neither an error code nor a regular expression">]>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "This is neither an error code nor a regular expression">]>, undefined>], undefined>, undefined>;
}, undefined>], undefined>, v.TransformAction<number | {
    max_attempts: number;
    delay: number;
    backoff: "fixed" | "linear" | "exponential";
    max_delay?: number | undefined;
    jitter: number | boolean;
    on?: string | string[] | undefined;
}, RetryPolicy>]>;
