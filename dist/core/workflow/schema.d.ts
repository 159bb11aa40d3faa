import * as v from 'valibot';
import { type Mapping } from '../data.js';
export declare const paramRuleSchema: v.StrictObjectSchema<{
    readonly type: v.OptionalSchema<v.PicklistSchema<["string", "integer", "number", "boolean", "list", "mapping", "any"], undefined>, undefined>;
    readonly default: v.OptionalSchema<v.UnknownSchema, undefined>;
    readonly description: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly enum: v.OptionalSchema<v.ArraySchema<v.UnknownSchema, undefined>, undefined>;
    readonly allowedValues: v.OptionalSchema<v.ArraySchema<v.UnknownSchema, undefined>, undefined>;
    readonly minLength: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
    readonly maxLength: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
    readonly minimum: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly maximum: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly pattern: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "This is not a regular expression">]>, undefined>;
    readonly secret: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
export declare const listedStepSchema: v.StrictObjectSchema<{
    readonly task: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>;
    readonly description: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly inputs: v.OptionalSchema<v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, () => Mapping<unknown>>;
    readonly condition: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, undefined>;
    readonly if: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, undefined>;
    readonly retry: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.StrictObjectSchema<{
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
    }, import("./retry.js").RetryPolicy>]>, undefined>;
    readonly on_error: v.OptionalSchema<v.UnionSchema<[v.PicklistSchema<["fail", "continue"], undefined>, v.StrictObjectSchema<{
        readonly action: v.PicklistSchema<["fail", "continue"], undefined>;
        readonly message: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly timeout: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.GtValueAction<number, 0, undefined>]>, undefined>;
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>;
}, undefined>;
export declare const namedStepSchema: v.StrictObjectSchema<{
    readonly task: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>;
    readonly description: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly inputs: v.OptionalSchema<v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, () => Mapping<unknown>>;
    readonly condition: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, undefined>;
    readonly if: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, undefined>;
    readonly retry: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.StrictObjectSchema<{
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
    }, import("./retry.js").RetryPolicy>]>, undefined>;
    readonly on_error: v.OptionalSchema<v.UnionSchema<[v.PicklistSchema<["fail", "continue"], undefined>, v.StrictObjectSchema<{
        readonly action: v.PicklistSchema<["fail", "continue"], undefined>;
        readonly message: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly timeout: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.GtValueAction<number, 0, undefined>]>, undefined>;
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, undefined>;
}, undefined>;
/** The keys at the top of a file; steps and params are read one by one, for better messages. */
export declare const workflowSchema: v.StrictObjectSchema<{
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, undefined>;
    readonly description: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly version: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>], undefined>, undefined>;
    readonly params: v.OptionalSchema<v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, () => Mapping<unknown>>;
    readonly env: v.OptionalSchema<v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, () => Mapping<unknown>>;
    readonly secrets: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, readonly []>;
    readonly settings: v.OptionalSchema<v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, () => Mapping<unknown>>;
    readonly steps: v.UnionSchema<[v.ArraySchema<v.UnknownSchema, undefined>, v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>], undefined>;
}, undefined>;
export type StepInput = v.InferOutput<typeof namedStepSchema>;
