import type { BatchState } from './batch-state.js';
import type { BatchInputs } from './batch-inputs.js';
import type { LedgerHeader } from './record.js';
/**
 * Decides what a changed task means for what is recorded: `on_change`.
 * @returns a sentence to be said aloud where something had changed
 * @throws BatchError `task_changed` where the change must not be passed over
 */
export declare function reconcile(state: BatchState, header: LedgerHeader, { onChange }: BatchInputs, name: string): string | undefined;
