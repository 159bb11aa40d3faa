import type { BatchStats } from './batch/batch-stats.js';
import type { Diagnostic, ErrorContext } from './errors.js';
import type { OutputStream } from './tasks/task-config.js';
/** How a resumed batch's items divide, before it runs. */
export interface ResumePlan {
    readonly total: number;
    /** Recorded as processed: not run again. */
    readonly done: number;
    /** Recorded as failed: tried again. */
    readonly retry: number;
    /** Started and never finished: the process died, or was stopped, with them in flight. */
    readonly unknown: number;
    readonly new: number;
    /** Recorded, but no longer among the items. */
    readonly gone: number;
}
/**
 * Everything that a run tells while it runs. The engine formats nothing and prints nothing:
 * progress bars, log groups and annotations are listeners.
 */
export type RunEvent = 
/** The run begins; `resumed` where it goes on with an earlier run's state. */
{
    type: 'run:start';
    workflow: string;
    stateDir: string;
    resumed: boolean;
} | {
    type: 'run:end';
    status: string;
    complete: boolean;
}
/** Something that the user should know and that stops nothing. */
 | {
    type: 'notice';
    level: 'info' | 'warning';
    message: string;
    diagnostic?: Diagnostic;
}
/** A fresh run found an unfinished state and moved it out of its way. */
 | {
    type: 'state:kept';
    from: string;
    to: string;
} | {
    type: 'step:start';
    step: string;
    task: string;
} | {
    type: 'step:skip';
    step: string;
    reason: SkipReason;
    error?: string;
} | {
    type: 'step:retry';
    step: string;
    attempt: number;
    error: string;
    wait: number;
} | {
    type: 'step:success';
    step: string;
    task: string;
}
/** `continued` where `on_error` lets the workflow go on. */
 | {
    type: 'step:failure';
    step: string;
    error: string;
    hint: string | undefined;
    /** What there was to name, where the error is about a name. */
    context?: ErrorContext | undefined;
    continued: boolean;
}
/** What a task's program prints, masked, in whole lines where it prints such. */
 | {
    type: 'task:output';
    step: string;
    item?: string;
    stream: OutputStream;
    text: string;
} | {
    type: 'task:log';
    step: string;
    item?: string;
    level: 'info' | 'warning';
    message: string;
}
/** Said before the first item runs; `resumed` where an earlier run recorded any. */
 | {
    type: 'batch:plan';
    step: string;
    plan: ResumePlan;
    resumed: boolean;
} | {
    type: 'item:start';
    step: string;
    key: string;
    index: number;
} | {
    type: 'item:retry';
    step: string;
    key: string;
    attempt: number;
    error: string;
    wait: number;
} | {
    type: 'item:success';
    step: string;
    key: string;
    index: number;
} | {
    type: 'item:failure';
    step: string;
    key: string;
    index: number;
    error: string;
} | {
    type: 'batch:progress';
    step: string;
    finished: number;
    failed: number;
    total: number;
}
/** `complete` where no item failed and none is left. */
 | {
    type: 'batch:end';
    step: string;
    stats: BatchStats;
    complete: boolean;
    stopped: StopReason | undefined;
};
/**
 * Why a step does not run, or does not count.
 * - `condition`: its condition is false
 * - `resumed`: an earlier run has done it
 * - `passed_over`: a failed step before it has gone on at a later one
 * - `error`: it failed, and its `on_error` is `skip`
 */
export type SkipReason = 'condition' | 'resumed' | 'passed_over' | 'error';
/** Why a batch hands out no more items before its end. */
export type StopReason = 'failures' | 'time_limit' | 'limit' | 'interrupted';
export type RunListener = (event: RunEvent) => void;
