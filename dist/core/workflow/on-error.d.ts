import * as v from 'valibot';
import { type RetryPolicy } from './retry.js';
/** What becomes of a workflow when a step has failed for good. */
export interface OnError {
    /**
     * - `fail`: the workflow fails, unless there is a `next`
     * - `continue`: the steps that follow run
     * - `skip`: the same, and the step counts as skipped
     */
    readonly action: 'fail' | 'continue' | 'skip';
    /** The step to go on with; those between are passed over. */
    readonly next: string | undefined;
    /** Template of the message that is reported instead of the error's own. */
    readonly message: string | undefined;
}
export declare const onErrorSchema: v.UnionSchema<[v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort"], undefined>, v.StrictObjectSchema<{
    action: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NullableSchema<v.PicklistSchema<readonly ["fail", "continue", "skip", "retry", "abort", "next", "notify"], undefined>, undefined>, v.DescriptionAction<"fail" | "continue" | "skip" | "retry" | "abort" | "next" | "notify" | null, string>]>, undefined>;
    next: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "The name of a step is needed">]>, v.DescriptionAction<string, string>]>, () => undefined>;
    message: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    retry: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.GenericSchema<number, number>]>, () => undefined>;
    delay: v.NullishSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.GenericSchema<number, number>, v.StringSchema<undefined>], undefined>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, string | number>, v.GenericSchema<number, number>]>, () => undefined>;
}, undefined>], undefined>;
/** As it is written. */
export type GivenOnError = v.InferOutput<typeof onErrorSchema>;
/** The fields of `on_error`, of which the retries go to the step's own policy. */
export declare function readOnError(given: GivenOnError | undefined): {
    readonly onError: OnError;
    /** Undefined where `on_error` says nothing of retries. */
    readonly retry: RetryPolicy | undefined;
};
