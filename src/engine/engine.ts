import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { join, resolve } from 'node:path';
import { FileStateStore } from '../batch/file-state-store.js';
import type { StateStore } from '../batch/state-store.js';
import { systemClock } from '../clock.js';
import { ConfigurationError, TaskError, type Diagnostic } from '../errors.js';
import { builtinTasks } from '../tasks/builtin-tasks.js';
import type { Masker } from '../tasks/masker.js';
import { endProcessesOf } from '../tasks/process/process-tree.js';
import type { TaskHandler } from '../tasks/task-handler.js';
import { Resources, workflowTemplates, type TaskRuntime } from '../tasks/task-runtime.js';
import { inReadingOrder, problemsError } from '../workflow/diagnostics.js';
import type { Workflow } from '../workflow/workflow.js';
import { BATCH_OPTIONS, checkWorkflow } from './check-workflow.js';
import { dryRun, type DryRun } from './dry-run.js';
import { loadPlugins } from './plugins.js';
import { prepareRun, previewRun } from './prepare-run.js';
import type { RunOptions, RunResult } from './run-options.js';
import { WorkflowRun } from './workflow-run.js';

/** Folder of the states, below the workspace. */
export const STATE_FOLDER = '.resumable-batch';

const BATCH = 'batch';

/** Runs workflows. It has tasks of its own, so that two engines in a process do not meet. */
export class Engine {
  readonly #tasks = new Map<string, TaskHandler>(builtinTasks());
  readonly #plugins = new Set<string>();
  readonly #templates = workflowTemplates();

  /** @throws ConfigurationError for the name of a task that there is already */
  registerTask(name: string, handler: TaskHandler): void {
    if (this.#tasks.has(name) || name === BATCH) {
      throw new ConfigurationError('invalid_workflow', `There is a task '${name}' already`);
    }
    this.#tasks.set(name, handler);
  }

  /** @throws TaskError `unknown_task` */
  getTaskHandler(name: string): TaskHandler {
    const handler = this.#tasks.get(name);
    if (handler) return handler;
    throw new TaskError('unknown_task', `There is no task '${name}'`);
  }

  /**
   * Everything there is to say about a workflow, of which nothing runs but its plug-ins: they register
   * the tasks that they bring.
   * @param workspace absolute path, from which plug-ins are named
   */
  async validate(workflow: Workflow, workspace: string): Promise<readonly Diagnostic[]> {
    const problems = await loadPlugins(workflow.plugins, workspace, this, this.#plugins);
    const found = this.check(workflow);
    if (problems.length === 0) return found;
    // Tasks that are not there may be those of a plug-in that cannot be loaded.
    const certain = found.filter(({ code }) => code !== 'unknown_task');
    return inReadingOrder([...problems, ...certain], workflow.file);
  }

  /** The same without plug-ins, whose tasks count as unknown unless they have been loaded. */
  check(workflow: Workflow): readonly Diagnostic[] {
    const names = [...this.#tasks.keys(), BATCH];
    const tasks = {
      names: () => names,
      options: (name: string) => (name === BATCH ? BATCH_OPTIONS : this.#tasks.get(name)?.options),
    };
    const found = [...workflow.diagnostics, ...checkWorkflow(workflow, tasks, this.#templates)];
    return inReadingOrder(found, workflow.file);
  }

  /**
   * Runs a workflow to its end, or as far as it gets.
   * @throws ConfigurationError, StateError before anything has run
   */
  async run(workflow: Workflow, options: RunOptions): Promise<RunResult> {
    const workspace = resolve(options.workspace);
    const warnings = await this.#refuseProblems(workflow, workspace);
    const root = options.store ?? new FileStateStore(join(workspace, STATE_FOLDER));
    const store = root.scope(workflow.name);
    const now = (options.clock ?? systemClock).now();
    const token = randomUUID();
    const lock = await store.lock(token, now);
    try {
      // What a killed run left running must not work on the items that this one hands out again.
      if (lock.tookOver) await endProcessesOf(lock.tookOver.token);
      for (const diagnostic of warnings) {
        const { message } = diagnostic;
        options.onEvent?.({ type: 'notice', level: 'warning', message, diagnostic });
      }
      return await this.#runLocked(workflow, { ...options, workspace }, store, token, now);
    } finally {
      await lock.release();
    }
  }

  /**
   * What a run would do, as far as it can be known before: nothing runs and nothing is written.
   * @throws ConfigurationError, StateError
   */
  async dryRun(workflow: Workflow, options: RunOptions): Promise<DryRun> {
    const workspace = resolve(options.workspace);
    await this.#refuseProblems(workflow, workspace);
    const root = options.store ?? new FileStateStore(join(workspace, STATE_FOLDER));
    const templates = this.#templates;
    const prepared = await previewRun({
      workflow,
      options: { ...options, workspace },
      store: root.scope(workflow.name),
      now: (options.clock ?? systemClock).now(),
      runId: options.runId ?? randomUUID(),
      templates,
      emit: options.onEvent ?? (() => {}),
    });
    const inputsOf = (task: string) =>
      (task === BATCH ? BATCH_OPTIONS : this.#tasks.get(task)?.options)?.inputs;
    return dryRun({ ...prepared, workflow, workspace, templates, inputsOf });
  }

  /** @returns what is no error */
  async #refuseProblems(workflow: Workflow, workspace: string): Promise<readonly Diagnostic[]> {
    const diagnostics = await this.validate(workflow, workspace);
    if (diagnostics.some(({ severity }) => severity === 'error')) {
      throw problemsError(workflow.file, diagnostics);
    }
    return diagnostics;
  }

  async #runLocked(
    workflow: Workflow,
    options: RunOptions,
    store: StateStore,
    token: string,
    now: number,
  ): Promise<RunResult> {
    const emit = options.onEvent ?? (() => {});
    const prepared = await prepareRun({
      workflow,
      options,
      store,
      now,
      runId: options.runId ?? token,
      templates: this.#templates,
      emit,
    });
    const { allowedPaths } = workflow.settings;
    const runtime = this.#runtime(options, allowedPaths, token, prepared.masker);
    const { timeLimit } = options;
    const resumed = prepared.prior !== undefined;
    const run = new WorkflowRun({
      ...prepared,
      workflow,
      options,
      runtime,
      store,
      emit,
      signal: sharedSignal(options.signal),
      deadline: timeLimit === undefined ? undefined : now + timeLimit * 1000,
      getTaskHandler: (type) => this.getTaskHandler(type),
    });
    try {
      emit({ type: 'run:start', workflow: workflow.name, stateDir: store.location, resumed });
      const result = await run.run();
      emit({ type: 'run:end', status: result.status, complete: result.complete });
      return result;
    } finally {
      await runtime.resources.close();
    }
  }

  #runtime(
    options: RunOptions,
    allowedPaths: readonly string[],
    processToken: string,
    masker: Masker,
  ): TaskRuntime {
    return {
      workspace: options.workspace,
      allowedPaths,
      templates: this.#templates,
      masker,
      clock: options.clock ?? systemClock,
      resources: new Resources(),
      processToken,
    };
  }
}

/** The run's signal, for which any number of items may listen. */
function sharedSignal(given = new AbortController().signal): AbortSignal {
  setMaxListeners(0, given);
  return given;
}

/** Runs a workflow on an engine with the built-in tasks. */
export function runWorkflow(workflow: Workflow, options: RunOptions): Promise<RunResult> {
  return new Engine().run(workflow, options);
}
