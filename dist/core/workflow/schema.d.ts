import * as v from 'valibot';
import { type Mapping } from '../data.js';
export declare const paramRuleSchema: v.StrictObjectSchema<{
    readonly type: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["string", "integer", "number", "boolean", "list", "mapping", "any", "array", "object", "dict", "str", "int", "float", "bool"], undefined>, v.DescriptionAction<"string" | "number" | "boolean" | "object" | "array" | "integer" | "list" | "mapping" | "any" | "dict" | "str" | "int" | "float" | "bool", string>]>, undefined>;
    readonly default: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnknownSchema, v.DescriptionAction<unknown, string>]>, undefined>;
    readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly required: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, undefined>;
    readonly enum: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnknownSchema, undefined>, v.DescriptionAction<unknown[], string>]>, undefined>;
    readonly allowedValues: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnknownSchema, undefined>, v.DescriptionAction<unknown[], string>]>, undefined>;
    readonly choices: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnknownSchema, undefined>, v.DescriptionAction<unknown[], string>]>, undefined>;
    readonly minLength: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, v.DescriptionAction<number, string>]>, undefined>;
    readonly maxLength: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, v.DescriptionAction<number, string>]>, undefined>;
    readonly minItems: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, v.DescriptionAction<number, string>]>, undefined>;
    readonly maxItems: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, v.DescriptionAction<number, string>]>, undefined>;
    readonly items: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly type: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["string", "integer", "number", "boolean", "list", "mapping", "any", "array", "object", "dict", "str", "int", "float", "bool"], undefined>, v.DescriptionAction<"string" | "number" | "boolean" | "object" | "array" | "integer" | "list" | "mapping" | "any" | "dict" | "str" | "int" | "float" | "bool", string>]>, undefined>;
    }, undefined>, v.DescriptionAction<{
        type?: "string" | "number" | "boolean" | "object" | "array" | "integer" | "list" | "mapping" | "any" | "dict" | "str" | "int" | "float" | "bool" | undefined;
    }, string>]>, undefined>;
    readonly minimum: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.DescriptionAction<number, string>]>, undefined>;
    readonly maximum: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.DescriptionAction<number, string>]>, undefined>;
    readonly min: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.DescriptionAction<number, string>]>, undefined>;
    readonly max: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.DescriptionAction<number, string>]>, undefined>;
    readonly pattern: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "This is not a regular expression">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly secret: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, undefined>;
}, undefined>;
export declare const stepEntries: {
    task: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, "What the step runs.">]>;
    description: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    inputs: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    condition: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    if: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    retry: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.StrictObjectSchema<{
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
    }, import("./retry.js").RetryPolicy>]>, () => undefined>;
    on_error: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort"], undefined>, v.StrictObjectSchema<{
        readonly action: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["fail", "continue", "skip", "retry", "abort", "next", "notify"], undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify", string>]>, undefined>;
        readonly next: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "The name of a step is needed">, v.DescriptionAction<string, "The step to go on with; those between are passed over.">]>, undefined>;
        readonly message: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly retry: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.NumberSchema<undefined>]>, undefined>;
        readonly delay: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.NumberSchema<undefined>]>, undefined>;
    }, undefined>], undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | {
        action?: "fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify" | undefined;
        next?: string | undefined;
        message?: string | undefined;
        retry?: number | undefined;
        delay?: number | undefined;
    }, string>]>, () => undefined>;
    always_run: v.NullishSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, () => undefined>;
    depends_on: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>]>, () => undefined>;
    timeout: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.GtValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
};
export declare const listedStepSchema: v.StrictObjectSchema<{
    readonly task: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, "What the step runs.">]>;
    readonly description: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    readonly inputs: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    readonly condition: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    readonly if: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    readonly retry: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.StrictObjectSchema<{
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
    }, import("./retry.js").RetryPolicy>]>, () => undefined>;
    readonly on_error: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort"], undefined>, v.StrictObjectSchema<{
        readonly action: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["fail", "continue", "skip", "retry", "abort", "next", "notify"], undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify", string>]>, undefined>;
        readonly next: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "The name of a step is needed">, v.DescriptionAction<string, "The step to go on with; those between are passed over.">]>, undefined>;
        readonly message: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly retry: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.NumberSchema<undefined>]>, undefined>;
        readonly delay: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.NumberSchema<undefined>]>, undefined>;
    }, undefined>], undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | {
        action?: "fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify" | undefined;
        next?: string | undefined;
        message?: string | undefined;
        retry?: number | undefined;
        delay?: number | undefined;
    }, string>]>, () => undefined>;
    readonly always_run: v.NullishSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, () => undefined>;
    readonly depends_on: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>]>, () => undefined>;
    readonly timeout: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.GtValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    readonly name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, "A name of its own, by which later steps find `steps.NAME.result`.">]>;
}, undefined>;
export declare const namedStepSchema: v.StrictObjectSchema<{
    readonly task: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, "What the step runs.">]>;
    readonly description: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    readonly inputs: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    readonly condition: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    readonly if: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    readonly retry: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.StrictObjectSchema<{
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
    }, import("./retry.js").RetryPolicy>]>, () => undefined>;
    readonly on_error: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort"], undefined>, v.StrictObjectSchema<{
        readonly action: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["fail", "continue", "skip", "retry", "abort", "next", "notify"], undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify", string>]>, undefined>;
        readonly next: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "The name of a step is needed">, v.DescriptionAction<string, "The step to go on with; those between are passed over.">]>, undefined>;
        readonly message: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly retry: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.NumberSchema<undefined>]>, undefined>;
        readonly delay: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.NumberSchema<undefined>]>, undefined>;
    }, undefined>], undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | {
        action?: "fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify" | undefined;
        next?: string | undefined;
        message?: string | undefined;
        retry?: number | undefined;
        delay?: number | undefined;
    }, string>]>, () => undefined>;
    readonly always_run: v.NullishSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, () => undefined>;
    readonly depends_on: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>]>, () => undefined>;
    readonly timeout: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.GtValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, "A name of its own, by which later steps find `steps.NAME.result`.">]>, undefined>;
}, undefined>;
/** The keys at the top of a file; steps and params are read one by one, for better messages. */
export declare const workflowSchema: v.StrictObjectSchema<{
    readonly name: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, string>]>, () => undefined>;
    readonly description: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    readonly version: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>]>, () => undefined>;
    readonly params: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    readonly env: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    readonly secrets: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.DescriptionAction<string[], "Environment variables that must be set; their values are masked everywhere.">]>, readonly []>;
    readonly settings: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    readonly imports: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A path is needed">]>, v.StrictObjectSchema<{
        readonly path: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A path is needed">]>, v.DescriptionAction<string, "A workflow file, relative to this one.">]>;
    }, undefined>], undefined>, undefined>, v.DescriptionAction<(string | {
        path: string;
    })[], "Other workflow files, whose params and steps come first.">]>, readonly []>;
    readonly flows: v.NullishSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly default: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "The flow that runs where none is asked for; `all`, which has every step.">]>, undefined>;
        readonly definitions: v.SchemaWithPipe<readonly [v.ArraySchema<v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, undefined>, v.DescriptionAction<Mapping[], "The flows: mappings of a name to its steps, in the order in which they run.">]>;
    }, undefined>, v.DescriptionAction<{
        default?: string | undefined;
        definitions: Mapping[];
    }, string>]>, () => undefined>;
    readonly steps: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.ArraySchema<v.UnknownSchema, undefined>, v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>], undefined>, v.DescriptionAction<unknown[] | Mapping, string>]>, undefined>;
}, undefined>;
export type StepInput = v.InferOutput<typeof namedStepSchema>;
