import { basename } from 'node:path';
import { isMapping, mapping, type Mapping } from '../data.js';
import { Diagnostics } from './diagnostics.js';
import { NO_RETRY } from './retry.js';
import { listedStepSchema, namedStepSchema, workflowSchema, type StepInput } from './schema.js';
import { readParam } from './params.js';
import { WorkflowSource, type Path } from './source.js';
import type { OnError, Param, Step, Workflow } from './workflow.js';

function readOnError(given: StepInput['on_error']): OnError {
  if (given === undefined || typeof given === 'string') {
    return { action: given ?? 'fail', message: undefined };
  }
  return { action: given.action, message: given.message };
}

export function readStep(input: StepInput, name: string, path: Path, found: Diagnostics): Step {
  if (input.condition !== undefined && input.if !== undefined) {
    found.add([...path, 'if'], "A step has either 'condition' or 'if', not both");
  }
  return {
    name,
    task: input.task,
    description: input.description,
    inputs: input.inputs,
    condition: input.condition ?? input.if,
    conditionKey: input.if === undefined ? 'condition' : 'if',
    retry: input.retry ?? NO_RETRY,
    onError: readOnError(input.on_error),
    timeout: input.timeout,
    path,
  };
}

function readListedSteps(steps: readonly unknown[], path: Path, found: Diagnostics): Step[] {
  const read: Step[] = [];
  for (const [index, given] of steps.entries()) {
    const at = [...path, index];
    const input = found.parse(listedStepSchema, given, at);
    if (!input) continue;
    if (read.some(({ name }) => name === input.name)) {
      found.add([...at, 'name'], `There is another step named '${input.name}'`);
    }
    read.push(readStep(input, input.name, at, found));
  }
  return read;
}

function readNamedSteps(steps: Mapping, path: Path, found: Diagnostics): Step[] {
  const read: Step[] = [];
  for (const [name, given] of Object.entries(steps)) {
    const at = [...path, name];
    const input = found.parse(namedStepSchema, given, at);
    if (!input) continue;
    if (input.name !== undefined && input.name !== name) {
      found.add([...at, 'name'], `The step is already named '${name}' by its key`);
    }
    read.push(readStep(input, name, at, found));
  }
  return read;
}

/**
 * Reads a list of steps, or a mapping of name to step.
 * Also serves the `steps` inside a batch, whose place in the file is `path`.
 */
export function readSteps(steps: unknown, path: Path, found: Diagnostics): Step[] {
  if (Array.isArray(steps)) return readListedSteps(steps, path, found);
  if (isMapping(steps)) return readNamedSteps(steps, path, found);
  found.add(path, "'steps' must be a list of steps or a mapping of names to steps");
  return [];
}

function readEnv(env: Mapping, found: Diagnostics): Mapping<string> {
  const read = mapping<string>();
  for (const [name, value] of Object.entries(env)) {
    if (value === null || typeof value === 'object') {
      found.add(['env', name], `The environment variable '${name}' must be text`);
    }
    read[name] = String(value);
  }
  return read;
}

/**
 * Reads a workflow file.
 * @param text YAML 1.2
 * @throws ConfigurationError whose `diagnostics` name every problem with its place
 */
export function loadWorkflow(text: string, { file = 'workflow.yml' } = {}): Workflow {
  const source = new WorkflowSource(text, file);
  const found = new Diagnostics(source);
  const top = found.parse(workflowSchema, source.data, []);
  found.throwIfAny();
  if (top === undefined) throw new Error('unreachable: a missing value has diagnostics');
  const params: Param[] = Object.entries(top.params).map(([name, given]) =>
    readParam(name, given, found),
  );
  const steps = readSteps(top.steps, ['steps'], found);
  const env = readEnv(top.env, found);
  if (Object.keys(top.steps).length === 0) found.add(['steps'], 'There is no step');
  found.throwIfAny();
  return {
    name: top.name ?? basename(file).replace(/\.ya?ml$/i, ''),
    description: top.description,
    file,
    params,
    env,
    secrets: top.secrets,
    settings: top.settings,
    steps,
    source,
  };
}
