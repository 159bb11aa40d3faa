import type { StateStore } from '../batch/state-store.js';
import { type Mapping } from '../data.js';
export declare const WORKFLOW_STATE_NAME = "workflow.json";
export type RunStatus = 'running' | 'completed' | 'failed' | 'stopped' | 'interrupted';
/** What is kept of a step that a run has left behind. */
export interface StoredStep {
    readonly status: 'completed' | 'failed' | 'skipped';
    /** False where a resume has to enter the step again. */
    readonly complete: boolean;
    /** A batch's result is in its own folder. */
    readonly isBatch: boolean;
    readonly result?: unknown;
    readonly error?: string;
    readonly error_message?: string;
}
/** A run's args and the results of its steps, kept so that a later run can go on. */
export declare class WorkflowState {
    #private;
    readonly workflow: string;
    readonly file: string;
    runNumber: number;
    status: RunStatus;
    complete: boolean;
    flow: string | undefined;
    args: Mapping;
    withheldArgs: readonly string[];
    steps: Mapping<StoredStep>;
    constructor(store: StateStore, workflow: string, file: string);
    /**
     * Reads the state that an earlier run left.
     * @returns undefined where there is none
     * @throws StateError telling a newer, an unreadable and another workflow's state apart
     */
    static load(store: StateStore, workflow: string, file: string): Promise<WorkflowState | undefined>;
    save(): Promise<void>;
}
