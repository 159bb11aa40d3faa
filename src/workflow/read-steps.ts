import { isMapping, mapping, type Mapping } from '../data.js';
import { didYouMean } from '../nearest-name.js';
import type { Diagnostics } from './diagnostics.js';
import { tellWrongOnError } from './on-error-problems.js';
import { readOnError } from './on-error.js';
import { NO_RETRY, type RetryPolicy } from './retry.js';
import { listedStepSchema, namedStepSchema, stepEntries, type StepInput } from './schema.js';
import { shownText } from './shown-text.js';
import type { Path } from './source.js';
import { isUnquotedTemplate } from './unquoted-template.js';
import type { Step } from './workflow.js';

const STEP_KEYS = new Set(['name', ...Object.keys(stepEntries)]);

/** A step as it is written, and what stands on it that is no key of a step. */
interface WrittenStep {
  readonly input: StepInput;
  readonly stray: Mapping;
}

/**
 * Old files have a task's inputs on the step itself. Which ones a task has, only an engine knows, so
 * unknown keys are set apart here and judged by its check.
 */
function parseStep(
  schema: typeof listedStepSchema | typeof namedStepSchema,
  given: unknown,
  path: Path,
  found: Diagnostics,
): WrittenStep | undefined {
  const stray = mapping();
  let known = given;
  if (isMapping(given)) {
    known = mapping();
    for (const [key, value] of Object.entries(given)) {
      (STEP_KEYS.has(key) ? (known as Mapping) : stray)[key] = value;
    }
  }
  if (isMapping(known) && isUnquotedTemplate(known['inputs'])) {
    found.add([...path, 'inputs'], "'inputs' is a mapping to YAML, not a template");
    return undefined;
  }
  const required = schema === listedStepSchema ? ['name', 'task'] : ['task'];
  for (const key of required) {
    if (isMapping(known) && !(key in known)) takeMisspelt(key, known, stray, path, found);
  }
  const input = found.parse(schema, known, path);
  return input && { input, stray };
}

/** Takes what is written under a name near to a key that a step needs, so that it is told once. */
function takeMisspelt(key: string, known: Mapping, stray: Mapping, path: Path, found: Diagnostics) {
  const slip = Object.keys(stray).find((name) => didYouMean(name, [key]) !== undefined);
  if (slip === undefined) return;
  found.addAtKey([...path, slip], `Unknown key '${shownText(slip)}'`, didYouMean(slip, [key]));
  known[key] = stray[slip];
  delete stray[slip];
}

function readRetry(
  input: StepInput,
  onErrors: RetryPolicy | undefined,
  path: Path,
  found: Diagnostics,
): RetryPolicy {
  if (input.retry !== undefined && onErrors !== undefined) {
    found.add([...path, 'on_error'], "'retry' says how often already", 'Say it in one place.');
  }
  return input.retry ?? onErrors ?? NO_RETRY;
}

function readStep({ input, stray }: WrittenStep, name: string, path: Path, found: Diagnostics) {
  if (input.condition !== undefined && input.if !== undefined) {
    found.add([...path, 'if'], "A step has either 'condition' or 'if', not both");
  }
  tellWrongOnError(input.on_error, [...path, 'on_error'], found);
  const { onError, retry } = readOnError(input.on_error);
  const { depends_on: dependsOn } = input;
  const step: Step = {
    name,
    task: input.task,
    description: input.description,
    inputs: mapping({ ...stray, ...input.inputs }),
    strayInputs: Object.keys(stray),
    condition: input.condition ?? input.if,
    conditionKey: input.if === undefined ? 'condition' : 'if',
    retry: readRetry(input, retry, path, found),
    onError,
    alwaysRun: input.always_run ?? false,
    dependsOn: typeof dependsOn === 'string' ? [dependsOn] : dependsOn,
    timeout: input.timeout,
    source: found.source,
    path,
  };
  refuseDoubledInputs(step, input.inputs, found);
  return step;
}

function refuseDoubledInputs({ strayInputs, path }: Step, inputs: Mapping, found: Diagnostics) {
  for (const name of strayInputs) {
    if (name in inputs)
      found.addAtKey([...path, name], `'${shownText(name)}' is among the inputs already`);
  }
}

/** The steps that a file has, and the names of those that are not right. */
export interface ReadSteps {
  readonly steps: readonly Step[];
  readonly unread: readonly string[];
}

function nameIn(given: unknown): string[] {
  return isMapping(given) && typeof given['name'] === 'string' ? [given['name']] : [];
}

function readListedSteps(steps: readonly unknown[], path: Path, found: Diagnostics): ReadSteps {
  const read: Step[] = [];
  const unread: string[] = [];
  for (const [index, given] of steps.entries()) {
    const at = [...path, index];
    const written = parseStep(listedStepSchema, given, at, found);
    if (!written) {
      unread.push(...nameIn(given));
      continue;
    }
    const name = written.input.name ?? '';
    if (name.trim() === '') found.add([...at, 'name'], 'A step needs a name');
    if (read.some((step) => step.name === name)) {
      found.add([...at, 'name'], `There is another step named '${shownText(name)}'`);
    }
    read.push(readStep(written, name, at, found));
  }
  return { steps: read, unread };
}

function readNamedSteps(steps: Mapping, path: Path, found: Diagnostics): ReadSteps {
  const read: Step[] = [];
  const unread: string[] = [];
  for (const [name, given] of Object.entries(steps)) {
    const at = [...path, name];
    if (name.trim() === '') found.addAtKey(at, 'A step needs a name');
    if (/\p{Cc}/u.test(name)) found.addAtKey(at, 'A name is one line of plain text');
    const written = parseStep(namedStepSchema, given, at, found);
    if (!written) {
      unread.push(name);
      continue;
    }
    if (written.input.name !== undefined && written.input.name !== name) {
      found.add([...at, 'name'], `The step is already named '${shownText(name)}' by its key`);
    }
    read.push(readStep(written, name, at, found));
  }
  return { steps: read, unread };
}

/**
 * Reads a list of steps, or a mapping of name to step.
 * Also serves the `steps` inside a batch, whose place in the file is `path`.
 */
export function readSteps(steps: unknown, path: Path, found: Diagnostics): ReadSteps {
  if (Array.isArray(steps)) return readListedSteps(steps, path, found);
  if (isMapping(steps)) return readNamedSteps(steps, path, found);
  found.add(path, "'steps' must be a list of steps or a mapping of names to steps");
  return { steps: [], unread: [] };
}

/** Reads a step that needs no name, such as a batch's `task`. */
export function readUnnamedStep(
  given: unknown,
  name: string,
  path: Path,
  found: Diagnostics,
): Step | undefined {
  const written = parseStep(namedStepSchema, given, path, found);
  return written && readStep(written, written.input.name ?? name, path, found);
}
