import * as v from 'valibot';
import { type Mapping } from '../data.js';
export declare const paramRuleSchema: v.StrictObjectSchema<{
    type: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NullableSchema<v.PicklistSchema<readonly ["string", "integer", "number", "boolean", "list", "mapping", "any", "array", "object", "dict", "str", "int", "float", "bool"], undefined>, undefined>, v.DescriptionAction<"string" | "number" | "boolean" | "object" | "array" | "integer" | "list" | "mapping" | "any" | "dict" | "str" | "int" | "float" | "bool" | null, string>]>, undefined>;
    default: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnknownSchema, v.DescriptionAction<unknown, string>]>, undefined>;
    description: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    required: v.NullishSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, () => undefined>;
    enum: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnknownSchema, undefined>, v.DescriptionAction<unknown[], string>]>, () => undefined>;
    allowedValues: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnknownSchema, undefined>, v.DescriptionAction<unknown[], string>]>, () => undefined>;
    choices: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnknownSchema, undefined>, v.DescriptionAction<unknown[], string>]>, () => undefined>;
    minLength: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    maxLength: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    minItems: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    maxItems: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    items: v.NullishSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        type: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NullableSchema<v.PicklistSchema<readonly ["string", "integer", "number", "boolean", "list", "mapping", "any", "array", "object", "dict", "str", "int", "float", "bool"], undefined>, undefined>, v.DescriptionAction<"string" | "number" | "boolean" | "object" | "array" | "integer" | "list" | "mapping" | "any" | "dict" | "str" | "int" | "float" | "bool" | null, string>]>, undefined>;
    }, undefined>, v.DescriptionAction<{
        type?: "string" | "number" | "boolean" | "object" | "array" | "integer" | "list" | "mapping" | "any" | "dict" | "str" | "int" | "float" | "bool" | null | undefined;
    }, string>]>, () => undefined>;
    minimum: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.DescriptionAction<number, string>]>, () => undefined>;
    maximum: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.DescriptionAction<number, string>]>, () => undefined>;
    min: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.DescriptionAction<number, string>]>, () => undefined>;
    max: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.DescriptionAction<number, string>]>, () => undefined>;
    pattern: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "This is not a regular expression">]>, v.DescriptionAction<string, string>]>, () => undefined>;
    secret: v.NullishSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, () => undefined>;
}, undefined>;
export declare const stepEntries: {
    task: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, "What the step runs.">]>;
    description: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    inputs: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    condition: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    if: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    retry: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.StrictObjectSchema<{
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
    }, import("./retry.js").RetryPolicy>]>, () => undefined>;
    on_error: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort"], undefined>, v.StrictObjectSchema<{
        action: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NullableSchema<v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort", "next", "notify"], undefined>, undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify" | null, string>]>, undefined>;
        next: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "The name of a step is needed">]>, v.DescriptionAction<string, string>]>, () => undefined>;
        message: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
        retry: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.GenericSchema<number, number>]>, () => undefined>;
        delay: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.GenericSchema<number, number>]>, () => undefined>;
    }, undefined>], undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | {
        action?: "fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify" | null | undefined;
        next: string | undefined;
        message: string | undefined;
        retry: number | undefined;
        delay: number | undefined;
    }, string>]>, () => undefined>;
    always_run: v.NullishSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, () => undefined>;
    depends_on: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>]>, () => undefined>;
    timeout: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.GtValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
};
export declare const listedStepSchema: v.StrictObjectSchema<{
    task: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, "What the step runs.">]>;
    description: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    inputs: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    condition: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    if: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    retry: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.StrictObjectSchema<{
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
    }, import("./retry.js").RetryPolicy>]>, () => undefined>;
    on_error: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort"], undefined>, v.StrictObjectSchema<{
        action: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NullableSchema<v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort", "next", "notify"], undefined>, undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify" | null, string>]>, undefined>;
        next: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "The name of a step is needed">]>, v.DescriptionAction<string, string>]>, () => undefined>;
        message: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
        retry: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.GenericSchema<number, number>]>, () => undefined>;
        delay: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.GenericSchema<number, number>]>, () => undefined>;
    }, undefined>], undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | {
        action?: "fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify" | null | undefined;
        next: string | undefined;
        message: string | undefined;
        retry: number | undefined;
        delay: number | undefined;
    }, string>]>, () => undefined>;
    always_run: v.NullishSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, () => undefined>;
    depends_on: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>]>, () => undefined>;
    timeout: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.GtValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, "A name of its own, by which later steps find `steps.NAME.result`.">]>;
}, undefined>;
export declare const namedStepSchema: v.StrictObjectSchema<{
    task: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, "What the step runs.">]>;
    description: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    inputs: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    condition: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    if: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.BooleanSchema<undefined>], undefined>, v.DescriptionAction<string | boolean, string>]>, () => undefined>;
    retry: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, v.StrictObjectSchema<{
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
    }, import("./retry.js").RetryPolicy>]>, () => undefined>;
    on_error: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort"], undefined>, v.StrictObjectSchema<{
        action: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NullableSchema<v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort", "next", "notify"], undefined>, undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify" | null, string>]>, undefined>;
        next: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "The name of a step is needed">]>, v.DescriptionAction<string, string>]>, () => undefined>;
        message: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
        retry: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.GenericSchema<number, number>]>, () => undefined>;
        delay: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.GenericSchema<number, number>]>, () => undefined>;
    }, undefined>], undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | {
        action?: "fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify" | null | undefined;
        next: string | undefined;
        message: string | undefined;
        retry: number | undefined;
        delay: number | undefined;
    }, string>]>, () => undefined>;
    always_run: v.NullishSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, () => undefined>;
    depends_on: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>]>, () => undefined>;
    timeout: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.GtValueAction<number, 0, undefined>, v.MaxValueAction<number, 2000000, undefined>]>, v.DescriptionAction<number, string>]>, () => undefined>;
    name: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, "A name of its own, by which later steps find `steps.NAME.result`.">]>, () => undefined>;
}, undefined>;
/** The keys at the top of a file; steps and params are read one by one, for better messages. */
export declare const workflowSchema: v.StrictObjectSchema<{
    name: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A name is needed">, v.RegexAction<string, "A name is one line of plain text">]>, v.DescriptionAction<string, string>]>, () => undefined>;
    description: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    version: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>]>, () => undefined>;
    params: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    env: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    secrets: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.DescriptionAction<string[], "Environment variables that must be set; their values are masked everywhere.">]>, readonly []>;
    settings: v.NullishSchema<v.SchemaWithPipe<readonly [v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, v.DescriptionAction<Mapping, string>]>, () => Mapping<unknown>>;
    imports: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A path is needed">]>, v.StrictObjectSchema<{
        path: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A path is needed">]>, v.DescriptionAction<string, "A workflow file, relative to this one.">]>;
    }, undefined>], undefined>, undefined>, v.DescriptionAction<(string | {
        path: string;
    })[], "Other workflow files, whose params and steps come first.">]>, readonly []>;
    flows: v.NullishSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        default: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
        definitions: v.SchemaWithPipe<readonly [v.ArraySchema<v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, undefined>, v.DescriptionAction<Mapping[], "The flows: mappings of a name to its steps, in the order in which they run.">]>;
    }, undefined>, v.DescriptionAction<{
        default: string | undefined;
        definitions: Mapping[];
    }, string>]>, () => undefined>;
    steps: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.ArraySchema<v.UnknownSchema, undefined>, v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>], "Expected a list of steps or a mapping of names to steps">, v.DescriptionAction<unknown[] | Mapping, string>]>, () => undefined>;
}, undefined>;
export type StepInput = v.InferOutput<typeof namedStepSchema>;
