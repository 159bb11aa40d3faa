import { BatchError } from '../errors.js';
import type { BatchState } from './batch-state.js';
import type { BatchInputs } from './batch-inputs.js';
import type { LedgerHeader } from './record.js';

function changed(message: string, hint: string): BatchError {
  return new BatchError('task_changed', message, { hint });
}

/**
 * Decides what a changed task means for what is recorded: `on_change`.
 * @returns a sentence to be said aloud where something had changed
 * @throws BatchError `task_changed` where the change must not be passed over
 */
export function reconcile(
  state: BatchState,
  header: LedgerHeader,
  { onChange }: BatchInputs,
  name: string,
): string | undefined {
  const { ledger } = state;
  const earlier = ledger.header;
  if (!earlier) {
    ledger.writeHeader(header);
    return undefined;
  }
  if (earlier.fingerprint === header.fingerprint) return undefined;
  if (onChange === 'restart') {
    ledger.restart(header);
    return `The task of batch '${name}' has changed: all items run again (on_change: restart)`;
  }
  if (onChange === 'fail') {
    throw changed(
      `The task of batch '${name}' has changed since its state was written`,
      'Set on_change to keep or restart, or start afresh with --no-resume.',
    );
  }
  if (earlier.key_fingerprint !== header.key_fingerprint) {
    throw changed(
      `The key of batch '${name}' has changed: recorded items cannot be told by the new one`,
      'Set on_change: restart to run all items again, or take the key back.',
    );
  }
  ledger.writeHeader(header);
  return `The task of batch '${name}' has changed: items that are done stay as they are (on_change: keep)`;
}
