import { readStateDocument } from '../batch/batch-state.js';
import { restoreBatchResult } from '../batch/batch-result.js';
import { errorNamespace, stepNamespace, type StepOutcome } from '../batch/run-step.js';
import type { StateStore } from '../batch/state-store.js';
import { frozen, mapping, type Mapping } from '../data.js';
import { TaskError } from '../errors.js';
import type { Step } from '../workflow/workflow.js';
import type { BatchSummary, StepResult } from './run-options.js';
import type { StoredStep } from './workflow-state.js';

/** The steps that a run has behind it, in the forms that templates, callers and the disk want. */
export class StepHistory {
  #namespace: Mapping = Object.freeze(mapping());
  readonly results: Mapping<StepResult> = mapping();
  readonly stored: Mapping<StoredStep> = mapping();
  readonly batches: Mapping<BatchSummary> = mapping();

  /** The `steps` namespace as it is now; it cannot be changed, so tasks may share it. */
  get namespace(): Mapping {
    return this.#namespace;
  }

  add(step: Step, outcome: StepOutcome): void {
    const isBatch = step.task === 'batch';
    // A batch's lists cannot be changed anyway, and freezing would read all of them.
    const entry = isBatch ? Object.freeze(stepNamespace(outcome)) : frozen(stepNamespace(outcome));
    this.#namespace = Object.freeze(mapping({ ...this.#namespace, [step.name]: entry }));
    this.results[step.name] = resultOf(outcome);
    const complete =
      isBatch && outcome.status !== 'skipped' ? this.#isBatchComplete(step) : isOver(outcome);
    this.stored[step.name] = { ...storedForm(outcome, isBatch), complete };
  }

  #isBatchComplete(step: Step): boolean {
    return this.batches[step.name]?.complete ?? false;
  }

  /** True where no step, and no item of a batch, is left for a resume. */
  get isComplete(): boolean {
    return Object.values(this.stored).every(({ complete }) => complete);
  }

  /**
   * Takes over what an earlier run stored of a step.
   * @param fingerprintOf what a batch does, to be compared with what it did
   * @returns undefined where the step has to be entered again
   */
  async restore(
    step: Step,
    stored: StoredStep | undefined,
    store: StateStore,
    fingerprintOf: (batch: Step) => string,
  ): Promise<StepOutcome | undefined> {
    if (!stored?.complete) return undefined;
    const outcome = await this.#restoredOutcome(step, stored, store, fingerprintOf);
    if (outcome) this.add(step, outcome);
    return outcome;
  }

  async #restoredOutcome(
    step: Step,
    stored: StoredStep,
    store: StateStore,
    fingerprintOf: (batch: Step) => string,
  ): Promise<StepOutcome | undefined> {
    if (stored.status !== 'completed') return restoredFailure(step, stored);
    if (!stored.isBatch) return { status: 'completed', result: stored.result ?? null };
    if (step.task !== 'batch') return undefined;
    const scope = store.scope(step.name);
    const document = await readStateDocument(scope);
    // A changed task is the batch's own to judge, by its `on_change`.
    if (!document || document.fingerprint !== fingerprintOf(step)) return undefined;
    const result = await restoreBatchResult(scope, document.stats);
    if (!result) return undefined;
    this.batches[step.name] = { stats: result.stats, complete: true };
    return { status: 'completed', result };
  }
}

/** A failure that the workflow has passed over, or a step that was skipped, perhaps for one. */
function restoredFailure(step: Step, stored: StoredStep): StepOutcome {
  const isFailure = stored.status === 'failed';
  if (!isFailure && stored.error === undefined) return { status: 'skipped' };
  const error = new TaskError('task_failed', stored.error_message ?? 'It failed');
  const namespace = errorNamespace(step, error);
  const message = stored.error ?? error.message;
  if (!isFailure) return { status: 'skipped', error: namespace, message };
  return { status: 'failed', error, message, namespace, continued: true };
}

/** A failure that the workflow was allowed to pass over is not tried again. */
function isOver(outcome: StepOutcome): boolean {
  return outcome.status !== 'failed' || outcome.continued;
}

function resultOf(outcome: StepOutcome): StepResult {
  const { status } = outcome;
  if (status === 'skipped') {
    return outcome.message === undefined ? { status } : { status, error: outcome.message };
  }
  if (status === 'completed') return { status, result: outcome.result };
  const { message, result } = outcome;
  return result === undefined ? { status, error: message } : { status, error: message, result };
}

function storedForm(outcome: StepOutcome, isBatch: boolean): Omit<StoredStep, 'complete'> {
  const { status } = outcome;
  if (status === 'skipped') {
    const { message: error, error: namespace } = outcome;
    if (error === undefined) return { status, isBatch };
    return { status, isBatch, error, error_message: String(namespace?.['message']) };
  }
  if (status === 'failed') {
    return { status, isBatch, error: outcome.message, error_message: outcome.error.message };
  }
  return isBatch ? { status, isBatch } : { status, isBatch, result: outcome.result };
}
