import type { BatchStats } from '../batch/batch-stats.js';
import type { Shard } from '../batch/item-plan.js';
import type { StateStore } from '../batch/state-store.js';
import type { Clock } from '../clock.js';
import type { Mapping } from '../data.js';
import type { ErrorContext } from '../errors.js';
import type { RunListener } from '../events.js';
import type { RunStatus } from './workflow-state.js';
/**
 * What a run does with the state of an earlier one.
 * - `resume`: goes on at the first incomplete step, with the earlier steps' results
 * - `items`: runs every step again, but no item that a batch has recorded as processed
 * - `fresh`: starts from nothing; an unfinished state is kept aside
 */
export type ResumeMode = 'resume' | 'items' | 'fresh';
export interface RunOptions {
    /** Values of params by name; text is converted to the declared types. */
    readonly args?: Mapping;
    /** The environment of the run and its tasks; nothing is taken from the process by itself. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** Folder that tasks work in. */
    readonly workspace: string;
    /** Where states are kept; by default `.resumable-batch` in the workspace. */
    readonly store?: StateStore;
    readonly clock?: Clock;
    /** Ends the run: no more items are handed out, those in flight are ended. */
    readonly signal?: AbortSignal;
    readonly onEvent?: RunListener;
    /** `true` is `resume`, `false` (the default) is `fresh`. */
    readonly resume?: ResumeMode | boolean;
    /** Which of the workflow's flows runs; by default the one that it names, or all steps. */
    readonly flow?: string | undefined;
    /** Over the batches' own `max_workers`. */
    readonly maxWorkers?: number | undefined;
    /** Each batch tries only so many of its items, from the top. */
    readonly limit?: number | undefined;
    /** Seconds after which no more items are handed out. */
    readonly timeLimit?: number | undefined;
    readonly shard?: Shard | undefined;
    /** More values to mask everywhere. */
    readonly masks?: readonly string[];
    readonly runId?: string;
    /** The `github` namespace, inside the Action. */
    readonly github?: Mapping;
}
/** How a step ended, as a run's result tells it. */
export interface StepResult {
    readonly status: 'completed' | 'failed' | 'skipped';
    /** Of a batch, lists that are read from its ledger when they are asked for. */
    readonly result?: unknown;
    /** One line. */
    readonly error?: string;
}
export interface BatchSummary {
    readonly stats: BatchStats;
    /** False where items failed or are left. */
    readonly complete: boolean;
}
export interface RunFailure {
    readonly step: string;
    /** One line. */
    readonly message: string;
    readonly code: string;
    readonly hint?: string | undefined;
    /** Names, never values, of what there was; where the error is about such. */
    readonly context?: ErrorContext | undefined;
}
export interface RunResult {
    readonly status: Exclude<RunStatus, 'running'>;
    /** True where a later resume has nothing left to do. */
    readonly complete: boolean;
    readonly workflow: string;
    /** By step name, in the order of the run. */
    readonly steps: Mapping<StepResult>;
    readonly batches: Mapping<BatchSummary>;
    /** Where this workflow's state is. */
    readonly stateDir: string;
    readonly failure?: RunFailure;
}
