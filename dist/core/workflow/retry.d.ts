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
    max_attempts: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    delay: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    backoff: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NullableSchema<v.PicklistSchema<readonly ["fixed", "linear", "exponential"], undefined>, undefined>, v.DescriptionAction<"fixed" | "linear" | "exponential" | null, string>]>, undefined>;
    max_delay: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    jitter: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.BooleanSchema<undefined>, v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.MaxValueAction<number, 1, undefined>]>], undefined>, v.DescriptionAction<number | boolean, string>]>, () => undefined>;
    on: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.CheckAction<string, "This is neither an error code nor a regular expression">]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.CheckAction<string, "This is neither an error code nor a regular expression">]>, undefined>, v.NonEmptyAction<string[], undefined>]>], undefined>, v.DescriptionAction<string | string[], string>]>, () => undefined>;
}, undefined>], undefined>, v.DescriptionAction<number | {
    max_attempts: number | undefined;
    delay: number | undefined;
    backoff?: "fixed" | "linear" | "exponential" | null | undefined;
    max_delay: number | undefined;
    jitter: number | boolean | undefined;
    on: string | string[] | undefined;
}, string>, v.TransformAction<number | {
    max_attempts: number | undefined;
    delay: number | undefined;
    backoff?: "fixed" | "linear" | "exponential" | null | undefined;
    max_delay: number | undefined;
    jitter: number | boolean | undefined;
    on: string | string[] | undefined;
}, RetryPolicy>]>;
