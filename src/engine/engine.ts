import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { FileStateStore } from '../batch/file-state-store.js';
import type { StateStore } from '../batch/state-store.js';
import { systemClock } from '../clock.js';
import { mapping, type Mapping } from '../data.js';
import { ConfigurationError, TaskError, type Diagnostic } from '../errors.js';
import { builtinTasks } from '../tasks/builtin-tasks.js';
import { Masker } from '../tasks/masker.js';
import { endProcessesOf } from '../tasks/process/process-tree.js';
import type { TaskHandler } from '../tasks/task-handler.js';
import { Resources, type TaskRuntime } from '../tasks/task-runtime.js';
import { TemplateEngine } from '../template/template-engine.js';
import { resolveArgs } from '../workflow/params.js';
import type { Workflow } from '../workflow/workflow.js';
import { BATCH_OPTIONS, checkWorkflow } from './check-workflow.js';
import {
  envNamespace,
  runContext,
  secretsOf,
  storableArgs,
  visibleEnvironment,
} from './namespaces.js';
import { priorState } from './prior-state.js';
import type { ResumeMode, RunOptions, RunResult } from './run-options.js';
import { WorkflowRun } from './workflow-run.js';
import { WorkflowState } from './workflow-state.js';

/** Folder of the states, below the workspace. */
export const STATE_FOLDER = '.resumable-batch';

const BATCH = 'batch';

/** Templates of workflow files: a tag on a line of its own leaves no line behind. */
function workflowTemplates(): TemplateEngine {
  return new TemplateEngine({ trimBlocks: true, lstripBlocks: true });
}

function modeOf(resume: RunOptions['resume']): ResumeMode {
  if (typeof resume === 'string') return resume;
  return resume === true ? 'resume' : 'fresh';
}

/** Args of the earlier run under those that are given now, and which of them differ. */
function mergedArgs(workflow: Workflow, prior: WorkflowState | undefined, given: Mapping) {
  if (!prior) return { args: resolveArgs(workflow, given), changed: [] };
  const known = workflow.params.map(({ name }) => name).filter((name) => name in prior.args);
  const earlier = mapping<unknown>(
    Object.fromEntries(known.map((name) => [name, prior.args[name]])),
  );
  const args = resolveArgs(workflow, mapping({ ...earlier, ...given }));
  const changed = known.filter(
    (name) => JSON.stringify(String(args[name])) !== JSON.stringify(String(earlier[name])),
  );
  return { args, changed };
}

/** Runs workflows. It has tasks of its own, so that two engines in a process do not meet. */
export class Engine {
  readonly #tasks = new Map<string, TaskHandler>(builtinTasks());
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

  /** What is wrong with a loaded workflow's tasks, inputs and templates; nothing runs. */
  check(workflow: Workflow): readonly Diagnostic[] {
    const names = [...this.#tasks.keys(), BATCH];
    const tasks = {
      names: () => names,
      options: (name: string) => (name === BATCH ? BATCH_OPTIONS : this.#tasks.get(name)?.options),
    };
    return checkWorkflow(workflow, tasks, this.#templates);
  }

  /**
   * Runs a workflow to its end, or as far as it gets.
   * @throws ConfigurationError, StateError before anything has run
   */
  async run(workflow: Workflow, options: RunOptions): Promise<RunResult> {
    this.#refuseProblems(workflow);
    const workspace = resolve(options.workspace);
    const root = options.store ?? new FileStateStore(join(workspace, STATE_FOLDER));
    const store = root.scope(workflow.name);
    const now = (options.clock ?? systemClock).now();
    const token = randomUUID();
    const lock = await store.lock(token, now);
    try {
      // What a killed run left running must not work on the items that this one hands out again.
      if (lock.tookOver) await endProcessesOf(lock.tookOver.token);
      return await this.#runLocked(workflow, { ...options, workspace }, store, token, now);
    } finally {
      await lock.release();
    }
  }

  #refuseProblems(workflow: Workflow): void {
    const diagnostics = this.check(workflow);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return;
    const count = errors.length === 1 ? 'a problem' : `${errors.length} problems`;
    const [first] = errors;
    throw new ConfigurationError(
      first?.code ?? 'invalid_workflow',
      `${workflow.file} has ${count}`,
      {
        diagnostics,
      },
    );
  }

  async #runLocked(
    workflow: Workflow,
    options: RunOptions,
    store: StateStore,
    token: string,
    now: number,
  ): Promise<RunResult> {
    const clock = options.clock ?? systemClock;
    const listener = options.onEvent ?? (() => {});
    const mode = modeOf(options.resume);
    const given = options.args ?? mapping();
    const environment = visibleEnvironment(options.env ?? {});
    // Wrong args and missing secrets are told before a state is moved or anything runs.
    if (mode === 'fresh') secretsOf(workflow, environment, resolveArgs(workflow, given));
    const prior = await priorState(store, workflow, mode, now, listener);
    const earlier = mode === 'resume' ? prior : undefined;
    const { args, changed } = mergedArgs(workflow, earlier, given);
    const masker = new Masker({
      ...secretsOf(workflow, environment, args),
      ...maskEntries(options),
    });
    for (const name of changed) {
      const message = `The param '${name}' differs from the run that is resumed`;
      listener({ type: 'notice', level: 'warning', message });
    }
    const runtime = this.#runtime(options, token, masker);
    const state = new WorkflowState(store, workflow.name, workflow.file);
    state.runNumber = (prior?.runNumber ?? 0) + 1;
    state.args = masker.mask(storableArgs(workflow, args));
    const context = runContext({
      workflow,
      workspace: options.workspace,
      runId: options.runId ?? token,
      runNumber: state.runNumber,
      timestamp: new Date(now).toISOString(),
      args,
      env: envNamespace(workflow, environment, args, this.#templates),
      github: options.github,
    });
    try {
      listener({
        type: 'run:start',
        workflow: workflow.name,
        stateDir: store.location,
        resumed: earlier !== undefined,
      });
      const result = await new WorkflowRun({
        workflow,
        options,
        runtime,
        clock,
        store,
        state,
        prior: earlier,
        context,
        signal: options.signal ?? new AbortController().signal,
        emit: listener,
        deadline: options.timeLimit === undefined ? undefined : now + options.timeLimit * 1000,
        getTaskHandler: (type) => this.getTaskHandler(type),
      }).run();
      listener({ type: 'run:end', status: result.status, complete: result.complete });
      return result;
    } finally {
      await runtime.resources.close();
    }
  }

  #runtime(options: RunOptions, processToken: string, masker: Masker): TaskRuntime {
    return {
      workspace: options.workspace,
      templates: this.#templates,
      masker,
      clock: options.clock ?? systemClock,
      resources: new Resources(),
      processToken,
      parallelism: options.maxWorkers ?? availableParallelism(),
    };
  }
}

function maskEntries({ masks = [] }: RunOptions): Record<string, string> {
  return Object.fromEntries(masks.map((mask, index) => [`mask ${index + 1}`, mask]));
}

/** Runs a workflow on an engine with the built-in tasks. */
export function runWorkflow(workflow: Workflow, options: RunOptions): Promise<RunResult> {
  return new Engine().run(workflow, options);
}
