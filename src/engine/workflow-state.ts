import type { StateStore } from '../batch/state-store.js';
import { refuseNewer, unreadable } from '../batch/state-version.js';
import { isMapping, mapping, type Mapping } from '../data.js';
import { StateError } from '../errors.js';
import { parseJson, stringifyJson } from '../json.js';

export const WORKFLOW_STATE_NAME = 'workflow.json';
const VERSION = 1;

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

interface WorkflowDocument {
  readonly version: number;
  readonly workflow: string;
  readonly file: string;
  readonly run_number: number;
  readonly status: RunStatus;
  readonly complete: boolean;
  /** The flow whose steps the run has. */
  readonly flow?: string;
  /** Without secret params. */
  readonly args: Mapping;
  /** Params whose values are not here, since they are secret or hold a secret. */
  readonly withheld_args?: readonly string[];
  readonly steps: Mapping<StoredStep>;
}

/** A run's args and the results of its steps, kept so that a later run can go on. */
export class WorkflowState {
  readonly workflow: string;
  readonly file: string;
  runNumber = 1;
  status: RunStatus = 'running';
  complete = false;
  flow: string | undefined;
  args: Mapping = mapping();
  withheldArgs: readonly string[] = [];
  steps: Mapping<StoredStep> = mapping();
  readonly #store: StateStore;

  constructor(store: StateStore, workflow: string, file: string) {
    this.#store = store;
    this.workflow = workflow;
    this.file = file;
  }

  /**
   * Reads the state that an earlier run left.
   * @returns undefined where there is none
   * @throws StateError telling a newer, an unreadable and another workflow's state apart
   */
  static async load(
    store: StateStore,
    workflow: string,
    file: string,
  ): Promise<WorkflowState | undefined> {
    const text = await store.read(WORKFLOW_STATE_NAME);
    if (text === undefined) return undefined;
    const document = readDocument(text, `${store.location}/${WORKFLOW_STATE_NAME}`);
    if (document.workflow !== workflow) {
      throw new StateError(
        'state_foreign',
        `The state in ${store.location} is that of the workflow '${document.workflow}'`,
        { hint: 'Use another --state-dir, or start afresh with --no-resume.' },
      );
    }
    const state = new WorkflowState(store, workflow, file);
    state.runNumber = document.run_number;
    state.status = document.status;
    state.complete = document.complete;
    state.flow = document.flow;
    state.args = document.args;
    state.withheldArgs = document.withheld_args ?? [];
    state.steps = document.steps;
    return state;
  }

  async save(): Promise<void> {
    const document: WorkflowDocument = {
      version: VERSION,
      workflow: this.workflow,
      file: this.file,
      run_number: this.runNumber,
      status: this.status,
      complete: this.complete,
      ...(this.flow !== undefined && { flow: this.flow }),
      args: this.args,
      withheld_args: this.withheldArgs,
      steps: this.steps,
    };
    await this.#store.write(WORKFLOW_STATE_NAME, `${stringifyJson(document, 2)}\n`);
  }
}

function readDocument(text: string, path: string): WorkflowDocument {
  let document: unknown;
  try {
    document = parseJson(text);
  } catch {
    throw unreadable(path, 'it is damaged');
  }
  if (!isMapping(document)) throw unreadable(path, 'it is damaged');
  const { version, args, steps } = document;
  // The version first: a newer one may well look different.
  if (typeof version === 'number') refuseNewer(path, version, VERSION);
  if (typeof version !== 'number' || !isMapping(args) || !isMapping(steps)) {
    throw unreadable(path, 'it is damaged');
  }
  const whole = document as unknown as WorkflowDocument;
  return { ...whole, args: mapping(args), steps: mapping(whole.steps) };
}
