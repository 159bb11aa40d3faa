import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { BatchState, type BatchStateJSON } from '../batch/batch-state.js';
import { FileStateStore } from '../batch/file-state-store.js';
import { LEDGER_NAME } from '../batch/ledger.js';
import { mapping, type Mapping } from '../data.js';
import { STATE_FOLDER } from '../engine/engine.js';
import { WorkflowState } from '../engine/workflow-state.js';
import { StateError } from '../errors.js';
import { stringifyJson } from '../json.js';
import type { Workflow } from '../workflow/workflow.js';
import { ExitCode } from './exit-code.js';
import { readWorkflow } from './read-workflow.js';
import { printableLine, write, type Terminal } from './terminal.js';

export interface StateFlags {
  readonly stateDir?: string;
  readonly workspace?: string;
  readonly format?: 'text' | 'json';
}

function storeOf(workflow: Workflow, flags: StateFlags, cwd: string): FileStateStore {
  const workspace = resolve(cwd, flags.workspace ?? '.');
  const root =
    flags.stateDir === undefined ? join(workspace, STATE_FOLDER) : resolve(cwd, flags.stateDir);
  return new FileStateStore(root).scope(workflow.name);
}

async function batchStates(
  workflow: Workflow,
  store: FileStateStore,
): Promise<Mapping<BatchStateJSON>> {
  const states = mapping<BatchStateJSON>();
  for (const { name, task } of workflow.steps) {
    const scope = store.scope(name);
    if (task !== 'batch' || !(await scope.hasLog(LEDGER_NAME))) continue;
    const state = await BatchState.load(scope, name);
    states[name] = state.toJSON();
    state.close();
  }
  return states;
}

function overview(document: Mapping, batches: Mapping<BatchStateJSON>): string {
  const lines = [`${String(document['workflow'])}: ${String(document['status'])}`];
  for (const [name, { stats, complete, failed, template_errors: templateErrors }] of Object.entries(
    batches,
  )) {
    const { total, processed } = stats;
    const rest = total - processed - stats.failed;
    lines.push(
      `${name}: ${processed} of ${total} processed, ${stats.failed} failed, ${rest} left${complete ? '' : ' (to be resumed)'}`,
    );
    for (const [key, error] of Object.entries(failed)) lines.push(`  failed ${key}: ${error}`);
    for (const [key, { error }] of Object.entries(templateErrors))
      lines.push(`  failed ${key}: ${error}`);
  }
  return lines.map(printableLine).join('\n');
}

/** `resumable-batch state show FILE`: what is kept of a workflow's last run. */
export async function showStateCommand(
  file: string,
  flags: StateFlags,
  { stdout, cwd }: Terminal,
): Promise<ExitCode> {
  const workflow = await readWorkflow(file, cwd);
  const store = storeOf(workflow, flags, cwd);
  const state = await WorkflowState.load(store, workflow.name, workflow.file);
  const batches = await batchStates(workflow, store);
  if (!state && Object.keys(batches).length === 0) {
    throw new StateError('state_unreadable', `There is no state in ${store.location}`);
  }
  const states = Object.values(batches);
  const document = mapping<unknown>({
    workflow: workflow.name,
    status: state?.status ?? 'unknown',
    complete: state?.complete ?? false,
    state_dir: store.location,
    // A workflow with a single batch is mostly looked at for that batch.
    ...(states.length === 1 && states[0]),
    batches,
  });
  const text = flags.format === 'json' ? stringifyJson(document, 2) : overview(document, batches);
  await write(stdout, `${text}\n`);
  return ExitCode.done;
}

/** `resumable-batch state reset FILE`: forgets what is kept; not while a run writes to it. */
export async function resetStateCommand(
  file: string,
  flags: StateFlags,
  { stdout, cwd }: Terminal,
): Promise<ExitCode> {
  const workflow = await readWorkflow(file, cwd);
  const store = storeOf(workflow, flags, cwd);
  const lock = await store.lock(randomUUID(), Date.now());
  try {
    await store.remove();
  } finally {
    await lock.release();
  }
  await write(stdout, `The state in ${store.location} is gone\n`);
  return ExitCode.done;
}
