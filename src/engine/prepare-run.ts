import type { StateStore } from '../batch/state-store.js';
import { mapping, type Mapping } from '../data.js';
import { ConfigurationError } from '../errors.js';
import type { RunListener } from '../events.js';
import { canonicalJson } from '../json.js';
import { Masker } from '../tasks/masker.js';
import type { TemplateEngine } from '../template/template-engine.js';
import { ALL_STEPS } from '../workflow/flows.js';
import { resolveArgs } from '../workflow/params.js';
import type { Workflow } from '../workflow/workflow.js';
import {
  envNamespace,
  runContext,
  secretsOf,
  storableArgs,
  visibleEnvironment,
  withheldArgs,
} from './namespaces.js';
import { priorState } from './prior-state.js';
import type { ResumeMode, RunOptions } from './run-options.js';
import { refuseUnknownFlow } from './step-plan.js';
import { WorkflowState } from './workflow-state.js';

export interface RunRequest {
  readonly workflow: Workflow;
  readonly options: RunOptions;
  readonly store: StateStore;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly runId: string;
  readonly templates: TemplateEngine;
  readonly emit: RunListener;
}

export interface PreparedRun {
  readonly masker: Masker;
  /** The flow whose steps run. */
  readonly flow: string;
  readonly state: WorkflowState;
  /** The state of the run that this one goes on with. */
  readonly prior: WorkflowState | undefined;
  readonly context: Mapping;
}

function modeOf(resume: RunOptions['resume']): ResumeMode {
  if (typeof resume === 'string') return resume;
  return resume === true ? 'resume' : 'fresh';
}

/** The args of an earlier run under those given now, and the names of those that differ. */
function mergedArgs(workflow: Workflow, earlier: Mapping, given: Mapping) {
  const names = workflow.params.map(({ name }) => name).filter((name) => name in earlier);
  const stored = mapping<unknown>();
  for (const name of names) stored[name] = earlier[name];
  const args = resolveArgs(workflow, mapping({ ...stored, ...given }));
  const differs = (name: string) => canonicalJson(args[name]) !== canonicalJson(stored[name]);
  return { args, changed: names.filter(differs) };
}

/** The flow to run: the one asked for, that of the run that is resumed, or the workflow's own. */
function flowOf(
  workflow: Workflow,
  wanted: string | undefined,
  prior: WorkflowState | undefined,
): string {
  if (wanted !== undefined) refuseUnknownFlow(workflow, wanted);
  const flow = wanted ?? prior?.flow ?? workflow.flows.default;
  if (prior === undefined || (prior.flow ?? ALL_STEPS) === flow) return flow;
  throw new ConfigurationError(
    'invalid_arguments',
    `The run that is resumed has the flow '${prior.flow ?? ALL_STEPS}', not '${flow}'`,
    { hint: 'Go on with its flow, or start afresh with --no-resume.' },
  );
}

/** Args that were not kept, because they are secret or hold a secret, must be given again. */
function refuseMissing(prior: WorkflowState | undefined, given: Mapping): void {
  const missing = prior?.withheldArgs.find((name) => !(name in given));
  if (missing === undefined) return;
  throw new ConfigurationError(
    'invalid_arguments',
    `The param '${missing}' is secret and was not kept`,
    { hint: `Give it again: ${missing}=VALUE.` },
  );
}

function maskerOf(
  workflow: Workflow,
  environment: Mapping<string>,
  args: Mapping,
  masks: readonly string[] = [],
): Masker {
  const given = masks.map((mask, index) => [`mask ${index + 1}`, mask]);
  return new Masker({
    ...secretsOf(workflow, environment, args),
    ...(Object.fromEntries(given) as Record<string, string>),
  });
}

/** Everything that is known before the first step, without a look at the disk. */
function groundOf(
  request: RunRequest,
  found: WorkflowState | undefined,
  prior: WorkflowState | undefined,
): PreparedRun {
  const { workflow, options, store, now, runId, templates, emit } = request;
  const given = options.args ?? mapping();
  const environment = visibleEnvironment(options.env ?? {});
  refuseMissing(prior, given);
  const flow = flowOf(workflow, options.flow, prior);
  const { args, changed } = mergedArgs(workflow, prior?.args ?? mapping(), given);
  const masker = maskerOf(workflow, environment, args, options.masks);
  for (const name of changed) {
    const message = `The param '${name}' differs from the run that is resumed`;
    emit({ type: 'notice', level: 'warning', message });
  }
  const state = new WorkflowState(store, workflow.name, workflow.file);
  state.flow = flow === ALL_STEPS ? undefined : flow;
  state.runNumber = (found?.runNumber ?? 0) + 1;
  state.args = storableArgs(workflow, args, masker);
  state.withheldArgs = withheldArgs(workflow, args, masker);
  const context = runContext({
    workflow,
    workspace: options.workspace,
    runId,
    runNumber: state.runNumber,
    timestamp: new Date(now).toISOString(),
    args,
    env: envNamespace(workflow, environment, args, templates),
    github: options.github,
  });
  return { masker, flow, state, prior, context };
}

/**
 * Puts a run's args, secrets, namespaces and state together.
 * Wrong args and missing secrets are told before a state is moved or anything runs.
 * @throws ConfigurationError, StateError
 */
export async function prepareRun(request: RunRequest): Promise<PreparedRun> {
  const { workflow, options, store, now, emit } = request;
  const mode = modeOf(options.resume);
  if (mode !== 'resume') {
    flowOf(workflow, options.flow, undefined);
    const args = resolveArgs(workflow, options.args ?? mapping());
    maskerOf(workflow, visibleEnvironment(options.env ?? {}), args, options.masks);
  }
  const found = await priorState(store, workflow, mode, now, emit);
  return groundOf(request, found, mode === 'resume' ? found : undefined);
}

/** The same for a run that only looks: no state is moved. @throws ConfigurationError, StateError */
export async function previewRun(request: RunRequest): Promise<PreparedRun> {
  const { workflow, options, store } = request;
  const isResume = modeOf(options.resume) === 'resume';
  const loaded = WorkflowState.load(store, workflow.name, workflow.file);
  const found = await (isResume ? loaded : loaded.catch(() => undefined));
  return groundOf(request, found, isResume ? found : undefined);
}
