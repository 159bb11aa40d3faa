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
export declare const attemptsSchema: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
/** More than 23 days, and about as long as a timer can be set to. */
export declare const MOST_SECONDS = 2000000;
export declare const secondsSchema: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>;
/** True for a text that is a regular expression. */
export declare function isPattern(text: string): boolean;
/** A number of attempts, or a mapping with the waits between them. */
export declare const retrySchema: v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.StrictObjectSchema<{
    readonly max_attempts: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.DescriptionAction<number, "All tries together, the first one included.">]>, 3>;
    readonly delay: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.DescriptionAction<number, "Seconds until the second try.">]>, 0>;
    readonly backoff: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["fixed", "linear", "exponential"], undefined>, v.DescriptionAction<"fixed" | "linear" | "exponential", "How the waits grow: 2, 2, 2 or 2, 4, 6 or 2, 4, 8 seconds.">]>, "fixed">;
    readonly max_delay: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.DescriptionAction<number, "The longest wait, in seconds.">]>, undefined>;
    readonly jitter: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.BooleanSchema<undefined>, v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.MaxValueAction<number, 1, undefined>]>], undefined>, v.DescriptionAction<number | boolean, "Share of each wait, 0 to 1, by which it is longer or shorter at random; true is 0.5.">]>, false>;
    readonly on: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "This is neither an error code nor a regular expression">]>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "This is neither an error code nor a regular expression">]>, undefined>], undefined>, v.DescriptionAction<string | string[], string>]>, undefined>;
}, undefined>], undefined>, v.DescriptionAction<number | {
    max_attempts: number;
    delay: number;
    backoff: "fixed" | "linear" | "exponential";
    max_delay?: number | undefined;
    jitter: number | boolean;
    on?: string | string[] | undefined;
}, string>, v.TransformAction<number | {
    max_attempts: number;
    delay: number;
    backoff: "fixed" | "linear" | "exponential";
    max_delay?: number | undefined;
    jitter: number | boolean;
    on?: string | string[] | undefined;
}, RetryPolicy>]>;
