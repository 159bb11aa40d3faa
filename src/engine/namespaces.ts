import { frozen, mapping, type Mapping } from '../data.js';
import { ConfigurationError, TemplateError } from '../errors.js';
import { canonicalJson, stringifyJson } from '../json.js';
import { SHORTEST_SECRET, type Masker } from '../tasks/masker.js';
import type { TemplateEngine } from '../template/template-engine.js';
import { problemsError } from '../workflow/diagnostics.js';
import type { Param, Workflow } from '../workflow/workflow.js';

/** The runner's own variables: tokens, addresses and the Action's inputs are not the workflow's. */
const RUNNERS_OWN = /^(ACTIONS_|INPUT_|STATE_)/i;

/** The process environment as workflows and their tasks may see it. */
export function visibleEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Mapping<string> {
  const visible = mapping<string>();
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !RUNNERS_OWN.test(name)) visible[name] = value;
  }
  return visible;
}

/** The `env` namespace: the visible environment under the workflow's own `env`, rendered. */
export function envNamespace(
  workflow: Workflow,
  environment: Mapping<string>,
  args: Mapping,
  templates: TemplateEngine,
): Mapping<string> {
  const env = mapping(environment);
  for (const [name, template] of Object.entries(workflow.env)) {
    const context = mapping<unknown>({ args, env: environment });
    try {
      env[name] = templates.render(template, context);
    } catch (error) {
      throw error instanceof TemplateError ? envProblem(workflow, name, error) : error;
    }
  }
  return env;
}

/** A template of `env` that cannot be rendered; nothing has run yet. */
function envProblem(workflow: Workflow, name: string, error: TemplateError): ConfigurationError {
  const { code, message, hint, line = 1, column = 1 } = error;
  const { source } = workflow;
  const problem = { code, message: `The environment variable '${name}': ${message}`, hint };
  const diagnostic = source.problemInText(['env', name], line, column, problem);
  return problemsError(workflow.file, [diagnostic]);
}

/** The values that are masked everywhere, by what they are called in messages. */
export function secretsOf(
  workflow: Workflow,
  environment: Mapping<string>,
  args: Mapping,
): Record<string, string> {
  const secrets: Record<string, string> = {};
  for (const name of workflow.secrets) {
    const value = environment[name];
    if (value === undefined || value === '') {
      throw new ConfigurationError('invalid_arguments', `The secret '${name}' is not set`, {
        hint: `Set the environment variable ${name}.`,
      });
    }
    secrets[name] = value;
  }
  for (const { name, secret } of workflow.params) {
    const value = args[name];
    if (!secret || value === null || value === undefined) continue;
    if (typeof value === 'string') secrets[name] = value;
    else Object.assign(secrets, secretParts(name, value));
  }
  return secrets;
}

/** The whole value as JSON, and what it holds, each of which a template can name. */
function secretParts(name: string, value: unknown): Record<string, string> {
  const parts: Record<string, string> = { [name]: stringifyJson(value) };
  if (typeof value !== 'object' || value === null) return parts;
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'boolean' || part === null) continue;
    const place = `${name}.${key}`;
    if (typeof part === 'object') Object.assign(parts, secretParts(place, part));
    // Words as short as these would be masked all over the log.
    else if (String(part).length >= SHORTEST_SECRET) parts[place] = String(part);
  }
  return parts;
}

/** What every template of a run can name, besides what is added as it goes. */
export interface RunFacts {
  readonly workflow: Workflow;
  readonly workspace: string;
  readonly runId: string;
  readonly runNumber: number;
  /** ISO 8601. */
  readonly timestamp: string;
  readonly args: Mapping;
  readonly env: Mapping<string>;
  readonly github: Mapping | undefined;
}

export function runContext(facts: RunFacts): Mapping {
  const { workflow, workspace, runId, runNumber, timestamp, args, env, github } = facts;
  const context = mapping<unknown>({
    args: frozen(args),
    env: Object.freeze(env),
    steps: Object.freeze(mapping()),
    workflow: mapping<unknown>({
      name: workflow.name,
      file: workflow.file,
      workspace,
      run_id: runId,
      run_number: runNumber,
      timestamp,
      failed: false,
      failed_step: null,
    }),
    // Top-level names that files of the Python engine use.
    workflow_name: workflow.name,
    workflow_file: workflow.file,
    workspace,
    run_number: runNumber,
    timestamp,
    settings: frozen(workflow.writtenSettings),
    // None until a step has failed, so that a template can ask: `{% if error %}`.
    error: null,
  });
  if (github) context['github'] = github;
  return context;
}

function mayBeKept({ name, secret }: Param, args: Mapping, masker: Masker): boolean {
  return !secret && !masker.holdsSecret(stringifyJson(args[name]));
}

/** Of the `args`, what may be kept on disk. */
export function storableArgs(workflow: Workflow, args: Mapping, masker: Masker): Mapping {
  const stored = mapping();
  for (const param of workflow.params) {
    if (mayBeKept(param, args, masker)) stored[param.name] = args[param.name];
  }
  return stored;
}

/** Names of the args that may not be kept and that a resume cannot know from their defaults. */
export function withheldArgs(workflow: Workflow, args: Mapping, masker: Masker): string[] {
  return workflow.params
    .filter((param) => !mayBeKept(param, args, masker))
    .filter(({ name, default: fallback }) => !isSame(args[name] ?? null, fallback ?? null))
    .map(({ name }) => name);
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** Of the `env`, what may be kept on disk: only what the workflow's own block declares. */
export function storableEnv(workflow: Workflow, env: Mapping<string>): Mapping {
  const stored = mapping();
  for (const name of Object.keys(workflow.env)) stored[name] = env[name];
  return stored;
}
