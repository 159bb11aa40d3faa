import type { Mapping } from '../data.js';
import type { Diagnostic } from '../errors.js';
import type { Flows } from './flows.js';
import type { OnError } from './on-error.js';
import type { RetryPolicy } from './retry.js';
import type { Settings } from './settings.js';
import type { Path, WorkflowSource } from './source.js';
import type { ValueRule } from './value-rule.js';
/** One of a workflow's `params`. */
export interface Param extends ValueRule {
    readonly name: string;
    readonly source: WorkflowSource;
    readonly path: Path;
    readonly default: unknown;
    readonly description: string | undefined;
    readonly required: boolean;
    /** Its value is masked everywhere and never stored. */
    readonly secret: boolean;
}
export interface Step {
    readonly name: string;
    readonly task: string;
    readonly description: string | undefined;
    /** As written: templates are resolved when the step runs. */
    readonly inputs: Mapping;
    /** Names of inputs that stand on the step itself, as old files have them. */
    readonly strayInputs: readonly string[];
    readonly condition: string | boolean | undefined;
    /** Under which key the condition was written. */
    readonly conditionKey: 'condition' | 'if';
    readonly retry: RetryPolicy;
    readonly onError: OnError;
    /** It runs also where a step before it has failed. */
    readonly alwaysRun: boolean;
    /** Steps that it waits for; undefined for the one above. */
    readonly dependsOn: readonly string[] | undefined;
    /** Seconds for each attempt. */
    readonly timeout: number | undefined;
    /** The file that the step stands in. */
    readonly source: WorkflowSource;
    /** Where in that file. */
    readonly path: Path;
}
/** A plug-in, and where the workflow names it. */
export interface NamedPlugin {
    /** Its path from the workspace. */
    readonly name: string;
    readonly source: WorkflowSource;
    readonly path: Path;
}
/** A workflow file, read and checked, with what it imports. */
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
    readonly settings: Settings;
    /** In the order in which they are loaded. */
    readonly plugins: readonly NamedPlugin[];
    /** As written, for templates. */
    readonly writtenSettings: Mapping;
    readonly flows: Flows;
    readonly steps: readonly Step[];
    /** Steps that are there but could not be read. */
    readonly unreadSteps: readonly string[];
    readonly source: WorkflowSource;
    /** What there is to say about the file; errors only of one that `parseWorkflow` has read. */
    readonly diagnostics: readonly Diagnostic[];
}
