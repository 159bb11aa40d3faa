import { headerOf } from '../batch/fingerprint.js';
import { createBatchTask } from '../batch/batch-task.js';
import { runStep, type StepOutcome } from '../batch/run-step.js';
import type { StateStore } from '../batch/state-store.js';
import { mapping, type Mapping } from '../data.js';
import { TemplateError, messageOf } from '../errors.js';
import type { RunEvent, RunListener, StopReason } from '../events.js';
import type { TaskHandler } from '../tasks/task-handler.js';
import type { TaskRuntime } from '../tasks/task-runtime.js';
import type { Path } from '../workflow/source.js';
import type { Step, Workflow } from '../workflow/workflow.js';
import { storableEnv } from './namespaces.js';
import { runLogger } from './run-logger.js';
import type { RunFailure, RunOptions, RunResult } from './run-options.js';
import { StepHistory } from './step-history.js';
import type { WorkflowState } from './workflow-state.js';

/** What a run stands on, put together by the engine before the first step. */
export interface RunGround {
  readonly workflow: Workflow;
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

type End = 'failed' | 'stopped' | 'interrupted';

/** One run of a workflow: its steps in order, its state after each. */
export class WorkflowRun {
  readonly #ground: RunGround;
  readonly #history = new StepHistory();
  readonly #batchTask: TaskHandler;
  readonly #stopped = new Map<string, StopReason>();
  #end: End | undefined;
  #failure: RunFailure | undefined;

  constructor(ground: RunGround) {
    this.#ground = ground;
    this.#batchTask = this.#createBatchTask();
  }

  async run(): Promise<RunResult> {
    const { workflow, state } = this.#ground;
    const rest = await this.#restore(workflow.steps);
    await this.#save();
    for (const step of rest) {
      if (this.#isOver()) break;
      await this.#runStep(step);
      await this.#save();
    }
    if (this.#history.isComplete && this.#end === undefined) state.complete = true;
    state.status = this.#end ?? 'completed';
    await state.save();
    return this.#result();
  }

  /** Takes over the steps that an earlier run completed; gives those that are to be run. */
  async #restore(steps: readonly Step[]): Promise<readonly Step[]> {
    const { prior, store, state, workflow, emit } = this.#ground;
    for (const [index, step] of steps.entries()) {
      const stored = prior?.steps[step.name];
      const isRestored = await this.#history.restore(
        step,
        stored,
        store,
        (batch) => headerOf(batch.inputs, state.args, workflow.env).fingerprint,
      );
      if (!isRestored) return steps.slice(index);
      emit({ type: 'step:skip', step: step.name, reason: 'resumed' });
    }
    return [];
  }

  async #save(): Promise<void> {
    const { state } = this.#ground;
    state.steps = this.#history.stored;
    await state.save();
  }

  #isOver(): boolean {
    const { signal, deadline, runtime } = this.#ground;
    if (signal.aborted) this.#end ??= 'interrupted';
    else if (deadline !== undefined && runtime.clock.now() >= deadline) this.#end ??= 'stopped';
    return this.#end !== undefined;
  }

  async #runStep(step: Step): Promise<void> {
    const { runtime, signal, emit } = this.#ground;
    const context = mapping({ ...this.#ground.context, steps: this.#history.namespace });
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
    this.#conclude(step, outcome);
  }

  #conclude(step: Step, outcome: StepOutcome): void {
    const { emit, signal } = this.#ground;
    const stopped = this.#stopped.get(step.name);
    if (isInterruption(outcome)) {
      this.#end = 'interrupted';
      return;
    }
    this.#history.add(step, outcome);
    if (stopped === 'interrupted' && signal.aborted) this.#end = 'interrupted';
    if (stopped === 'time_limit') this.#end = 'stopped';
    if (outcome.status === 'skipped') {
      emit({ type: 'step:skip', step: step.name, reason: 'condition' });
    } else if (outcome.status === 'completed') {
      emit({ type: 'step:success', step: step.name, task: step.task });
    } else {
      this.#fail(step, outcome);
    }
  }

  #fail(step: Step, outcome: StepOutcome & { status: 'failed' }): void {
    const { emit } = this.#ground;
    const { error, continued } = outcome;
    const message = this.#placed(step.path, error, outcome.message);
    emit({ type: 'step:failure', step: step.name, error: message, hint: error.hint, continued });
    if (continued) return;
    this.#end ??= 'failed';
    this.#failure = { step: step.name, message, code: error.code, hint: error.hint };
  }

  /**
   * A message, and where in the file the template stands that it is about.
   * @param path of what the error's own path begins in
   */
  #placed(path: Path, error: unknown, message: string): string {
    if (!(error instanceof TemplateError)) return message;
    const { source } = this.#ground.workflow;
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
    return createBatchTask({
      store,
      source: workflow.source,
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
      placed: (name, error) => {
        const batch = workflow.steps.find((step) => step.name === name);
        return this.#placed([...(batch?.path ?? []), 'inputs'], error, messageOf(error));
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
      status: this.#end ?? 'completed',
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
