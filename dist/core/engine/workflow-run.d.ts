import type { StateStore } from '../batch/state-store.js';
import { type Mapping } from '../data.js';
import type { RunListener } from '../events.js';
import type { TaskHandler } from '../tasks/task-handler.js';
import type { TaskRuntime } from '../tasks/task-runtime.js';
import type { Workflow } from '../workflow/workflow.js';
import type { RunOptions, RunResult } from './run-options.js';
import type { WorkflowState } from './workflow-state.js';
/** What a run stands on, put together by the engine before the first step. */
export interface RunGround {
    readonly workflow: Workflow;
    /** The flow whose steps run. */
    readonly flow: string;
    readonly options: RunOptions;
    readonly runtime: TaskRuntime;
    readonly store: StateStore;
    readonly state: WorkflowState;
    /** The state of the run that this one goes on with. */
    readonly prior: WorkflowState | undefined;
    /** The namespaces, but for `steps`, which the run has. */
    readonly context: Mapping;
    readonly signal: AbortSignal;
    readonly emit: RunListener;
    /** Milliseconds since 1970. */
    readonly deadline: number | undefined;
    getTaskHandler(type: string): TaskHandler;
}
/** One run of a workflow: its steps, each when its turn comes, and its state after each. */
export declare class WorkflowRun {
    #private;
    constructor(ground: RunGround);
    run(): Promise<RunResult>;
}
