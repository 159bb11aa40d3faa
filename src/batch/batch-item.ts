import type { Clock } from '../clock.js';
import { mapping } from '../data.js';
import { TemplateError, WorkflowError, messageOf, oneLine } from '../errors.js';
import type { TaskConfig } from '../tasks/task-config.js';
import { withTimeout } from '../tasks/with-timeout.js';
import type { Step } from '../workflow/workflow.js';
import type { BatchContext } from './batch-context.js';
import type { BatchInputs } from './batch-inputs.js';
import type { BatchServices } from './batch-services.js';
import { runInnerWork, type InnerWork } from './inner-work.js';
import { itemEnvironment } from './item-environment.js';
import type { PlannedItem } from './item-plan.js';
import type { FailedRecord, FinishedItem, FinishedRecord } from './record.js';
import type { StepSurroundings } from './run-step.js';
import { withRetry } from './retry-wait.js';

/** Everything that is the same for all items of a batch. */
export interface ItemRun {
  readonly config: TaskConfig;
  readonly context: BatchContext;
  readonly inputs: BatchInputs;
  readonly work: InnerWork;
  readonly services: BatchServices;
  readonly total: number;
}

/**
 * Hands the item to a task that takes any input, or declares this one, under the batch's
 * `arg_name`; an input that the user wrote stays as it is.
 */
export function withItemInput(step: Step, argName: string, services: BatchServices): Step {
  const { inputs, freeInputs } = services.getTaskHandler(step.task).options ?? {};
  const isTaken = freeInputs === true || (inputs !== undefined && Object.hasOwn(inputs, argName));
  if (!isTaken || Object.hasOwn(step.inputs, argName)) return step;
  // As a template, not as the item itself: data is never rendered, and a template gives it natively.
  return { ...step, inputs: mapping({ ...step.inputs, [argName]: '{{ batch.item }}' }) };
}

function retryReporter({ config, services }: ItemRun, key: string) {
  return (attempt: number, error: unknown, wait: number): void =>
    services.emit({
      type: 'item:retry',
      step: config.name,
      key,
      attempt,
      error: messageOf(error),
      wait,
    });
}

/** Runs a batch's work for one item, once. */
export async function attemptItem(
  run: ItemRun,
  work: InnerWork,
  { item, key, index }: PlannedItem,
  attempt: number,
): Promise<unknown> {
  const { config, services, inputs } = run;
  const environment = await itemEnvironment(item, key, index, attempt);
  const context = run.context.createItemContext(item, index, { key, attempt, total: run.total });
  const logger = services.itemLogger(config.name, key);
  const around = (signal: AbortSignal): StepSurroundings => ({
    runtime: config.runtime,
    signal,
    logger,
    environment: environment.variables,
    getTaskHandler: (type) => services.getTaskHandler(type),
    onRetry: retryReporter(run, key),
  });
  try {
    return await withTimeout('The item', inputs.timeout, config.signal, (signal) =>
      runInnerWork(work, context, around(signal)),
    );
  } finally {
    logger.end();
    await environment.dispose();
  }
}

function failedRecord(run: ItemRun, measured: FinishedItem, error: unknown): FailedRecord {
  const { config, services } = run;
  const { masker } = config.runtime;
  const failure = {
    error: oneLine(masker.maskText(services.placed(config.name, error))),
    error_code: error instanceof WorkflowError ? error.code : 'task_failed',
  };
  if (!(error instanceof TemplateError)) return { ...measured, status: 'failed', ...failure };
  const available_variables = run.context.getErrorContext(error).available_variables;
  return { ...measured, status: 'template_error', ...failure, available_variables };
}

function isInterruption(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error instanceof WorkflowError && error.code === 'task_interrupted';
}

function measure(run: ItemRun, { item, key, index }: PlannedItem, clock: Clock) {
  const start = clock.now();
  const masked = run.config.runtime.masker.mask(item);
  return (attempts: number): FinishedItem => ({
    key,
    index,
    attempts,
    started_at: new Date(start).toISOString(),
    duration_ms: clock.now() - start,
    item: masked,
  });
}

/**
 * Runs an item to its end, retries and all.
 * @returns its record; undefined where the run was interrupted, so that it is tried again
 */
export async function runItem(
  run: ItemRun,
  item: PlannedItem,
): Promise<FinishedRecord | undefined> {
  const { config, inputs } = run;
  const { clock } = config.runtime;
  const measured = measure(run, item, clock);
  let attempts = 0;
  try {
    const result = await withRetry(
      (attempt) => {
        attempts = attempt;
        return attemptItem(run, run.work, item, attempt);
      },
      {
        policy: inputs.retry,
        signal: config.signal,
        sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
        onRetry: retryReporter(run, item.key),
      },
    );
    return { ...measured(attempts), status: 'processed', result };
  } catch (error) {
    if (isInterruption(error, config.signal)) return undefined;
    return failedRecord(run, measured(attempts), error);
  }
}
