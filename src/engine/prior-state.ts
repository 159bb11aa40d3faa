import { checkLedger } from '../batch/ledger.js';
import type { StateStore } from '../batch/state-store.js';
import { StateError } from '../errors.js';
import type { RunListener } from '../events.js';
import type { Workflow } from '../workflow/workflow.js';
import type { ResumeMode } from './run-options.js';
import { WorkflowState } from './workflow-state.js';

/** A folder name for the moment: `2026-11-22T21-54-07.123Z`. */
function label(now: number): string {
  return new Date(now).toISOString().replaceAll(':', '-');
}

async function isFinished(store: StateStore, workflow: Workflow): Promise<boolean> {
  try {
    return (await WorkflowState.load(store, workflow.name, workflow.file))?.complete ?? false;
  } catch (error) {
    // What cannot be read may still be of worth to somebody.
    if (error instanceof StateError) return false;
    throw error;
  }
}

/** Clears the way for a fresh run: a finished state is of no more use, any other one is kept. */
async function makeWay(
  store: StateStore,
  workflow: Workflow,
  now: number,
  emit: RunListener,
): Promise<void> {
  if ((await store.list()).length === 0) return;
  if (await isFinished(store, workflow)) return store.remove();
  const kept = await store.setAside(label(now));
  emit({ type: 'state:kept', from: store.location, to: kept.location });
}

/**
 * What an earlier run left, as far as this run goes on with it.
 * @returns undefined where this run begins with the first step
 * @throws StateError for a state that is there but cannot be used
 */
export async function priorState(
  store: StateStore,
  workflow: Workflow,
  mode: ResumeMode,
  now: number,
  emit: RunListener,
): Promise<WorkflowState | undefined> {
  if (mode === 'fresh') {
    await makeWay(store, workflow, now, emit);
    return undefined;
  }
  const prior = await WorkflowState.load(store, workflow.name, workflow.file);
  for (const { name, task } of workflow.steps) {
    if (task === 'batch') await checkLedger(store.scope(name));
  }
  if (!prior && mode === 'resume') {
    const message = `There is no state in ${store.location} to resume: starting afresh`;
    emit({ type: 'notice', level: 'warning', message });
  }
  return prior;
}
