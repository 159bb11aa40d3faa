import type { StateStore } from '../batch/state-store.js';
import { type Mapping } from '../data.js';
import type { RunListener } from '../events.js';
import { Masker } from '../tasks/masker.js';
import type { TemplateEngine } from '../template/template-engine.js';
import type { Workflow } from '../workflow/workflow.js';
import type { RunOptions } from './run-options.js';
import { WorkflowState } from './workflow-state.js';
export interface RunRequest {
    readonly workflow: Workflow;
    readonly options: RunOptions;
    readonly store: StateStore;
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly runId: string;
    readonly templates: TemplateEngine;
    readonly emit: RunListener;
}
export interface PreparedRun {
    readonly masker: Masker;
    /** The flow whose steps run. */
    readonly flow: string;
    readonly state: WorkflowState;
    /** The state of the run that this one goes on with. */
    readonly prior: WorkflowState | undefined;
    readonly context: Mapping;
}
/**
 * Puts a run's args, secrets, namespaces and state together.
 * Wrong args and missing secrets are told before a state is moved or anything runs.
 * @throws ConfigurationError, StateError
 */
export declare function prepareRun(request: RunRequest): Promise<PreparedRun>;
/** The same for a run that only looks: no state is moved. @throws ConfigurationError, StateError */
export declare function previewRun(request: RunRequest): Promise<PreparedRun>;
