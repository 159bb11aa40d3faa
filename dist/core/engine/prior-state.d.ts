import type { StateStore } from '../batch/state-store.js';
import type { RunListener } from '../events.js';
import type { Workflow } from '../workflow/workflow.js';
import type { ResumeMode } from './run-options.js';
import { WorkflowState } from './workflow-state.js';
/**
 * What an earlier run left, as far as this run goes on with it.
 * @returns undefined where this run begins with the first step
 * @throws StateError for a state that is there but cannot be used
 */
export declare function priorState(store: StateStore, workflow: Workflow, mode: ResumeMode, now: number, emit: RunListener): Promise<WorkflowState | undefined>;
