import type { Mapping } from '../data.js';
import type { RunListener } from '../events.js';
import type { TaskLogger } from '../tasks/task-config.js';
import type { TaskHandler } from '../tasks/task-handler.js';
import type { WorkflowSource } from '../workflow/source.js';
import type { StoredNamespaces } from './batch-state.js';
import type { Shard } from './item-plan.js';
import type { StateStore } from './state-store.js';
/** Passes whole lines on; what is left of a line is passed on at the end. */
export interface ItemLogger extends TaskLogger {
    end(): void;
}
/** What a run offers to its batches. */
export interface BatchServices {
    /** The run's store; each batch has a scope of it. */
    readonly store: StateStore;
    readonly emit: RunListener;
    /** What of the present `args` and `env` may be kept: no secrets, and only the declared env. */
    readonly stored: Pick<StoredNamespaces, 'args' | 'env'>;
    /** The workflow's `env` block as written. */
    readonly env: Mapping;
    /** Over the step's own settings, where given. */
    readonly maxWorkers: number | undefined;
    readonly limit: number | undefined;
    /** Milliseconds since 1970. */
    readonly deadline: number | undefined;
    readonly shard: Shard | undefined;
    /** The file that a batch stands in. */
    sourceOf(step: string): WorkflowSource;
    /** The message of an item's error, with the place in the file of the template that it is about. */
    placed(step: string, error: unknown): string;
    getTaskHandler(type: string): TaskHandler;
    /** The logger of one item of a batch. */
    itemLogger(step: string, key: string): ItemLogger;
}
