import { headerOf } from '../batch/fingerprint.js';
import { createBatchTask } from '../batch/batch-task.js';
import { errorOf, runStep, type StepOutcome } from '../batch/run-step.js';
import type { StateStore } from '../batch/state-store.js';
import { isMapping, mapping, type Mapping } from '../data.js';
import {
  TaskError,
  TemplateError,
  messageOf,
  type ErrorContext,
  type WorkflowError,
} from '../errors.js';
import type { RunEvent, RunListener, SkipReason, StopReason } from '../events.js';
import type { TaskHandler } from '../tasks/task-handler.js';
import type { TaskRuntime } from '../tasks/task-runtime.js';
import type { Path } from '../workflow/source.js';
import type { Step, Workflow } from '../workflow/workflow.js';
import { storableEnv } from './namespaces.js';
import { runLogger } from './run-logger.js';
import type { RunFailure, RunOptions, RunResult } from './run-options.js';
import { StepHistory } from './step-history.js';
import { planFlow } from './step-plan.js';
import { StepSchedule } from './step-schedule.js';
import type { StoredStep, WorkflowState } from './workflow-state.js';

/** What a run stands on, put together by the engine before the first step. */
export interface RunGround {
  readonly workflow: Workflow;
  /** The flow whose steps run. */
  readonly flow: string;
  readonly options: RunOptions;
  readonly runtime: TaskRuntime;
  readonly store: StateStore;
  readonly state: WorkflowState;
  /** The state of the run that this one goes on with. */
  readonly prior: WorkflowState | undefined;
  /** The namespaces, but for `steps`, which the run has. */
  readonly context: Mapping;
  readonly signal: AbortSignal;
  readonly emit: RunListener;
  /** Milliseconds since 1970. */
  readonly deadline: number | undefined;
  getTaskHandler(type: string): TaskHandler;
}

type Halt = 'stopped' | 'interrupted';

interface Ended {
  readonly step: Step;
  readonly outcome: StepOutcome;
}

/** One run of a workflow: its steps, each when its turn comes, and its state after each. */
export class WorkflowRun {
  readonly #ground: RunGround;
  readonly #schedule: StepSchedule;
  readonly #history = new StepHistory();
  readonly #batchTask: TaskHandler;
  readonly #stopped = new Map<string, StopReason>();
  readonly #running = new Map<string, Promise<Ended>>();
  /** What the latest failure was, as `error`; of a step that was jumped to, the one that led there. */
  #error: Mapping | null = null;
  /** The first step whose failure makes the workflow fail. */
  #failedStep: string | undefined;
  readonly #errorAt = new Map<string, Mapping>();
  #halt: Halt | undefined;
  #failure: RunFailure | undefined;

  constructor(ground: RunGround) {
    const { workflow, flow } = ground;
    this.#ground = ground;
    this.#schedule = new StepSchedule(planFlow(workflow, flow), workflow.steps);
    this.#batchTask = this.#createBatchTask();
  }

  async run(): Promise<RunResult> {
    const { state } = this.#ground;
    await this.#restore();
    await this.#save();
    await this.#runSteps();
    if (this.#history.isComplete && this.#status === 'completed') state.complete = true;
    state.status = this.#status;
    await state.save();
    return this.#result();
  }

  get #status(): RunResult['status'] {
    if (this.#halt === 'interrupted') return 'interrupted';
    return this.#failure ? 'failed' : (this.#halt ?? 'completed');
  }

  /** Takes over the steps that an earlier run completed, as far as nothing before them runs again. */
  async #restore(): Promise<void> {
    const { prior } = this.#ground;
    if (!prior) return;
    const tried = new Set<string>();
    const isNext = ({ name }: Step) => !tried.has(name) && this.#schedule.isAfterRestored(name);
    for (;;) {
      const step = this.#schedule.ready().find(isNext);
      if (!step) return;
      tried.add(step.name);
      await this.#restoreStep(step, prior.steps[step.name]);
    }
  }

  async #restoreStep(step: Step, stored: StoredStep | undefined): Promise<void> {
    const { store, state, workflow, emit } = this.#ground;
    const outcome = await this.#history.restore(
      step,
      stored,
      store,
      (batch) => headerOf(batch.inputs, state.args, workflow.env).fingerprint,
    );
    if (!outcome) return;
    emit({ type: 'step:skip', step: step.name, reason: 'resumed' });
    this.#leave(step, outcome, true);
  }

  async #runSteps(): Promise<void> {
    for (;;) {
      this.#startReady();
      if (this.#running.size === 0) return;
      const { step, outcome } = await Promise.race(this.#running.values());
      this.#running.delete(step.name);
      this.#conclude(step, outcome);
      await this.#save();
    }
  }

  #startReady(): void {
    const { maxWorkers } = this.#ground.workflow.settings;
    for (const step of this.#schedule.ready()) {
      if (this.#running.size >= maxWorkers || this.#isOver()) return;
      this.#schedule.start(step.name);
      this.#running.set(
        step.name,
        this.#runStep(step).then((outcome) => ({ step, outcome })),
      );
    }
  }

  async #save(): Promise<void> {
    const { state } = this.#ground;
    state.steps = this.#history.stored;
    await state.save();
  }

  #isOver(): boolean {
    const { signal, deadline, runtime } = this.#ground;
    if (signal.aborted) this.#halt = 'interrupted';
    else if (deadline !== undefined && runtime.clock.now() >= deadline) this.#halt ??= 'stopped';
    return this.#halt !== undefined;
  }

  async #runStep(step: Step): Promise<StepOutcome> {
    const { runtime, signal, emit } = this.#ground;
    const context = mapping({
      ...this.#ground.context,
      workflow: this.#workflowNamespace(),
      steps: this.#history.namespace,
      error: this.#errorAt.get(step.name) ?? this.#error,
    });
    emit({ type: 'step:start', step: step.name, task: step.task });
    const logger = runLogger(emit, runtime.masker, step.name);
    const outcome = await runStep(step, context, {
      runtime,
      signal,
      logger,
      getTaskHandler: (type) =>
        type === 'batch' ? this.#batchTask : this.#ground.getTaskHandler(type),
      onRetry: (attempt, error, wait) =>
        emit({ type: 'step:retry', step: step.name, attempt, error: messageOf(error), wait }),
    });
    logger.end();
    return outcome;
  }

  #workflowNamespace(): unknown {
    const { workflow } = this.#ground.context;
    if (this.#failedStep === undefined || !isMapping(workflow)) return workflow;
    return Object.freeze(mapping({ ...workflow, failed: true, failed_step: this.#failedStep }));
  }

  #conclude(step: Step, outcome: StepOutcome): void {
    const { emit, signal } = this.#ground;
    const stopped = this.#stopped.get(step.name);
    if (isInterruption(outcome)) {
      this.#halt = 'interrupted';
      this.#schedule.settle(step.name, 'failed');
      return;
    }
    this.#history.add(step, outcome);
    if (stopped === 'interrupted' && signal.aborted) this.#halt = 'interrupted';
    if (stopped === 'time_limit') this.#halt ??= 'stopped';
    if (outcome.status === 'skipped') {
      emit({ type: 'step:skip', step: step.name, ...skipReason(outcome) });
    } else if (outcome.status === 'completed') {
      emit({ type: 'step:success', step: step.name, task: step.task });
    } else {
      this.#fail(step, outcome);
    }
    this.#leave(step, outcome, false);
  }

  /** Lets the steps that wait for this one run, or goes on where its `on_error` says. */
  #leave(step: Step, outcome: StepOutcome, isRestored: boolean): void {
    const error = errorOf(outcome);
    if (error) this.#error = error;
    const isFailure = outcome.status === 'failed';
    const place = isFailure && !outcome.continued ? 'failed' : 'passed';
    if (place === 'failed') this.#failedStep ??= step.name;
    this.#schedule.settle(step.name, place, isRestored);
    const { next } = step.onError;
    if (!isFailure || !outcome.continued || next === undefined) return;
    this.#errorAt.set(next, outcome.namespace);
    for (const over of this.#schedule.jump(step.name, next)) {
      this.#history.add(over, { status: 'skipped' });
      this.#ground.emit({ type: 'step:skip', step: over.name, reason: 'passed_over' });
    }
  }

  #fail(step: Step, outcome: StepOutcome & { status: 'failed' }): void {
    const { emit } = this.#ground;
    const { error, continued } = outcome;
    const message = this.#placed(step, step.path, error, outcome.message);
    const { code, hint } = error;
    const context = contextOf(error);
    emit({ type: 'step:failure', step: step.name, error: message, hint, context, continued });
    if (!continued) this.#failure ??= { step: step.name, message, code, hint, context };
  }

  /**
   * A message, and where in the file the template stands that it is about.
   * @param path of what the error's own path begins in
   */
  #placed({ source }: Step, path: Path, error: unknown, message: string): string {
    if (!(error instanceof TemplateError)) return message;
    const place = [...path, ...error.path];
    const { file, line, column } = source.problemInText(place, error.line ?? 1, error.column ?? 1, {
      message,
    });
    return `${file}:${line}:${column}: ${message}`;
  }

  #createBatchTask(): TaskHandler {
    const { workflow, options, store, context, runtime, deadline } = this.#ground;
    const emit = (event: RunEvent) => {
      this.#noteBatch(event);
      this.#ground.emit(event);
    };
    const batchOf = (name: string) => workflow.steps.find((step) => step.name === name);
    return createBatchTask({
      store,
      emit,
      stored: {
        args: this.#ground.state.args,
        env: runtime.masker.mask(storableEnv(workflow, context['env'] as Mapping<string>)),
      },
      env: workflow.env,
      maxWorkers: options.maxWorkers,
      limit: options.limit,
      deadline,
      shard: options.shard,
      sourceOf: (name) => batchOf(name)?.source ?? workflow.source,
      placed: (name, error) => {
        const batch = batchOf(name);
        if (!batch) return messageOf(error);
        return this.#placed(batch, [...batch.path, 'inputs'], error, messageOf(error));
      },
      getTaskHandler: (type) => this.#ground.getTaskHandler(type),
      itemLogger: (step, key) => runLogger(emit, runtime.masker, step, key),
    });
  }

  #noteBatch(event: RunEvent): void {
    if (event.type !== 'batch:end') return;
    const { step, stats, complete, stopped } = event;
    this.#history.batches[step] = { stats, complete };
    if (stopped) this.#stopped.set(step, stopped);
  }

  #result(): RunResult {
    const { workflow, store, state } = this.#ground;
    return {
      status: this.#status,
      complete: state.complete,
      workflow: workflow.name,
      steps: this.#history.results,
      batches: this.#history.batches,
      stateDir: store.location,
      ...(this.#failure && { failure: this.#failure }),
    };
  }
}

function isInterruption(outcome: StepOutcome): boolean {
  return outcome.status === 'failed' && outcome.error.code === 'task_interrupted';
}

function skipReason(outcome: StepOutcome & { status: 'skipped' }): {
  reason: SkipReason;
  error?: string;
} {
  const { message } = outcome;
  return message === undefined ? { reason: 'condition' } : { reason: 'error', error: message };
}

/** What there was to name, for errors about names and inputs; of a failed command it says nothing. */
function contextOf(error: WorkflowError): ErrorContext | undefined {
  const isAboutNames =
    error instanceof TemplateError ||
    (error instanceof TaskError && error.code === 'invalid_inputs');
  return isAboutNames ? error.getErrorContext() : undefined;
}
