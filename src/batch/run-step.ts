import { mapping, type Mapping } from '../data.js';
import {
  TemplateError,
  WorkflowError,
  messageOf,
  oneLine,
  TaskError,
  BatchError,
} from '../errors.js';
import type { TaskLogger } from '../tasks/task-config.js';
import type { TaskHandler } from '../tasks/task-handler.js';
import type { TaskRuntime } from '../tasks/task-runtime.js';
import { runTask } from '../tasks/run-task.js';
import { withTimeout } from '../tasks/with-timeout.js';
import { PRINTS_AS, UNDEFINED_WHEN_TESTED } from '../template/markers.js';
import type { Step } from '../workflow/workflow.js';
import { withRetry } from './retry-wait.js';

/** How a step ended. */
export type StepOutcome =
  | { readonly status: 'completed'; readonly result: unknown }
  /** By its condition; or, with an error, by its `on_error`. */
  | { readonly status: 'skipped'; readonly error?: Mapping; readonly message?: string }
  | {
      readonly status: 'failed';
      readonly error: WorkflowError;
      readonly message: string;
      /** The `error` namespace, as the steps that follow see it. */
      readonly namespace: Mapping;
      /** What a failed batch has done all the same. */
      readonly result?: unknown;
      /** `on_error` lets what follows go on. */
      readonly continued: boolean;
    };

export interface StepSurroundings {
  readonly runtime: TaskRuntime;
  readonly signal: AbortSignal;
  readonly logger: TaskLogger;
  readonly environment?: Readonly<Record<string, string>>;
  getTaskHandler(type: string): TaskHandler;
  onRetry(attempt: number, error: unknown, wait: number): void;
}

function isWanted(step: Step, context: Mapping, runtime: TaskRuntime): boolean {
  if (typeof step.condition !== 'string') return step.condition ?? true;
  try {
    return runtime.templates.evaluateCondition(step.condition, context);
  } catch (error) {
    if (error instanceof TemplateError) error.path = [step.conditionKey];
    throw error;
  }
}

/** The path of an input from its step on; old files have inputs on the step itself. */
function inputPath({ strayInputs }: Step, path: TemplateError['path']): TemplateError['path'] {
  const isStray = strayInputs.includes(String(path[0]));
  return isStray ? path : ['inputs', ...path];
}

async function attemptStep(step: Step, context: Mapping, around: StepSurroundings) {
  const { runtime, logger, environment } = around;
  const handler = around.getTaskHandler(step.task);
  const call = { name: step.name, type: step.task, handler, inputs: step.inputs, context };
  try {
    return await withTimeout(`Step '${step.name}'`, step.timeout, around.signal, (signal) =>
      runTask(runtime, { ...call, environment, signal, logger }),
    );
  } catch (error) {
    if (error instanceof TemplateError) error.path = inputPath(step, error.path);
    throw error;
  }
}

function failure(step: Step, thrown: unknown, context: Mapping, runtime: TaskRuntime): StepOutcome {
  const error =
    thrown instanceof WorkflowError
      ? thrown
      : new TaskError('task_failed', messageOf(thrown), { cause: thrown });
  error.message = oneLine(runtime.masker.maskText(error.message));
  const namespace = errorNamespace(step, error);
  const message = failureMessage(step, error, namespace, context, runtime);
  const { action, next } = step.onError;
  const passable = error.code !== 'task_interrupted';
  if (action === 'skip' && passable) return { status: 'skipped', error: namespace, message };
  const continued = (action === 'continue' || next !== undefined) && passable;
  const outcome = { status: 'failed', error, message, namespace, continued } as const;
  const result = error instanceof BatchError ? error.result : undefined;
  return result === undefined ? outcome : { ...outcome, result };
}

/** The `error` namespace of a failed step; printed alone, it is the message. */
export function errorNamespace(step: Step, error: WorkflowError): Mapping {
  const namespace = mapping({ step: step.name, message: error.message, type: error.name });
  return Object.freeze(Object.assign(namespace, { [PRINTS_AS]: error.message }));
}

/** What a step that ended so leaves as `error` for those that follow. */
export function errorOf(outcome: StepOutcome): Mapping | undefined {
  if (outcome.status === 'completed') return undefined;
  return outcome.status === 'failed' ? outcome.namespace : outcome.error;
}

function failureMessage(
  step: Step,
  error: WorkflowError,
  namespace: Mapping,
  context: Mapping,
  { templates, masker }: TaskRuntime,
): string {
  if (step.onError.message === undefined) return error.message;
  const namespaces = mapping({ ...context, error: namespace });
  try {
    return masker.maskText(templates.render(step.onError.message, namespaces));
  } catch (problem) {
    const why = masker.maskText(messageOf(problem));
    return `${error.message} (its on_error message cannot be rendered: ${why})`;
  }
}

/** Runs a step, with its condition, its retries and what is to happen after an error. */
export async function runStep(
  step: Step,
  context: Mapping,
  around: StepSurroundings,
): Promise<StepOutcome> {
  const { runtime, signal } = around;
  try {
    if (!isWanted(step, context, runtime)) return { status: 'skipped' };
    const result = await withRetry(() => attemptStep(step, context, around), {
      policy: step.retry,
      signal,
      sleep: (milliseconds, until) => runtime.clock.sleep(milliseconds, until),
      onRetry: (attempt, error, wait) => around.onRetry(attempt, error, wait),
    });
    return { status: 'completed', result };
  } catch (error) {
    return failure(step, error, context, runtime);
  }
}

/** What later steps see of a step under `steps.NAME`. */
export function stepNamespace(outcome: StepOutcome): Mapping {
  switch (outcome.status) {
    case 'completed':
      return mapping<unknown>({ status: 'completed', result: outcome.result });
    case 'skipped':
      return Object.assign(mapping<unknown>({ status: 'skipped' }), {
        [UNDEFINED_WHEN_TESTED]: true,
      });
    case 'failed': {
      const { error, message, result } = outcome;
      const failed = mapping<unknown>({
        status: 'failed',
        error: message,
        error_message: error.message,
      });
      if (result !== undefined) failed['result'] = result;
      return failed;
    }
  }
}
