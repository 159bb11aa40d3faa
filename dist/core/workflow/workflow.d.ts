import type { Mapping } from '../data.js';
import type { RetryPolicy } from './retry.js';
import type { Path, WorkflowSource } from './source.js';
import type { ValueRule } from './value-rule.js';
/** One of a workflow's `params`. */
export interface Param extends ValueRule {
    readonly name: string;
    readonly path: Path;
    readonly default: unknown;
    readonly description: string | undefined;
    readonly required: boolean;
    /** Its value is masked everywhere and never stored. */
    readonly secret: boolean;
}
export interface OnError {
    readonly action: 'fail' | 'continue';
    /** Template of the message that is reported instead of the error's own. */
    readonly message: string | undefined;
}
export interface Step {
    readonly name: string;
    readonly task: string;
    readonly description: string | undefined;
    /** As written: templates are resolved when the step runs. */
    readonly inputs: Mapping;
    readonly condition: string | boolean | undefined;
    /** Under which key the condition was written. */
    readonly conditionKey: 'condition' | 'if';
    readonly retry: RetryPolicy;
    readonly onError: OnError;
    /** Seconds for each attempt. */
    readonly timeout: number | undefined;
    /** Where the step stands in the file. */
    readonly path: Path;
}
/** A workflow file, read and checked. */
export interface Workflow {
    readonly name: string;
    readonly description: string | undefined;
    /** As given to `loadWorkflow`, for messages. */
    readonly file: string;
    readonly params: readonly Param[];
    /** Set for every task, over the process environment. Values are templates. */
    readonly env: Mapping<string>;
    /** Environment variables that must be set and are masked everywhere. */
    readonly secrets: readonly string[];
    readonly settings: Mapping;
    readonly steps: readonly Step[];
    readonly source: WorkflowSource;
}
