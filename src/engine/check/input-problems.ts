import { didYouMean } from '../../nearest-name.js';
import type { InputRule, InputSchema, TaskHandlerOptions } from '../../tasks/task-handler.js';
import type { Diagnostics } from '../../workflow/diagnostics.js';
import { stepEntries } from '../../workflow/schema.js';
import { checkValue } from '../../workflow/value-rule.js';
import type { Step } from '../../workflow/workflow.js';
import { runChecks } from './checked-inputs.js';
import { holdsTemplate } from './holds-template.js';
import { inputPath } from './input-path.js';

const STEP_KEYS = ['name', ...Object.keys(stepEntries)];

/**
 * Judges the keys of a step that no step has: inputs of its task, written one level too high, or
 * slips.
 * @param options of the step's task; undefined where there is no such task
 * @returns the inputs that are left
 */
export function inputsOfTask(
  step: Step,
  options: TaskHandlerOptions | undefined,
  found: Diagnostics,
): string[] {
  const declared = Object.keys(options?.inputs ?? {});
  const slips = step.strayInputs.filter((key) => !declared.includes(key));
  for (const key of step.strayInputs) {
    if (slips.includes(key)) continue;
    found.warnAtKey(
      [...step.path, key],
      `'${key}' stands on the step itself`,
      "Put it under 'inputs'.",
    );
  }
  for (const key of slips) {
    const known = [...new Set([...STEP_KEYS, ...declared])];
    const near = didYouMean(key, known);
    // Of a task that is not there nobody knows the inputs.
    if (options === undefined && near === undefined) continue;
    const hint = near ?? `Known here: ${known.join(', ')}.`;
    found.addAtKey([...step.path, key], `Unknown key '${key}'`, hint);
  }
  return Object.keys(step.inputs).filter((name) => !slips.includes(name));
}

/**
 * Finds inputs that the task does not take, that are wrong or that are missing.
 * @param names the inputs that there are
 * @param given by something else, as a batch gives the item; undefined where nobody knows
 */
export function checkInputs(
  step: Step,
  names: readonly string[],
  options: TaskHandlerOptions,
  given: readonly string[] | undefined,
  found: Diagnostics,
): void {
  const { inputs, freeInputs = false } = options;
  const before = found.list.length;
  const isKnown = (name: string) => !inputs || freeInputs || Object.hasOwn(inputs, name);
  const slips = names.filter((name) => !isKnown(name));
  for (const name of slips) refuseUnknown(step, name, Object.keys(inputs ?? {}), found);
  for (const name of names) {
    const rule = inputs && Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (rule) checkInput(step, name, rule, found);
  }
  const missing = Object.keys(inputs ?? {}).filter((name) => isMissing(step, name, inputs, given));
  // A slip in a name is told once, and not also as the input that it leaves out.
  for (const name of missing.slice(slips.length)) {
    const message = `The task '${step.task}' needs the input '${name}'`;
    found.add(step.path, message, inputs?.[name]?.description, 'invalid_inputs');
  }
  if (found.list.length === before) runChecks(step, options, given, found);
}

function isMissing(
  { inputs }: Step,
  name: string,
  schema: InputSchema | undefined,
  given: readonly string[] | undefined,
): boolean {
  if (!schema?.[name]?.required || given === undefined || given.includes(name)) return false;
  return inputs[name] === undefined || inputs[name] === null;
}

function checkInput(step: Step, name: string, rule: InputRule, found: Diagnostics): void {
  const value = step.inputs[name];
  if (rule.raw || value === null || holdsTemplate(value)) return;
  const checked = checkValue(rule.type === 'string' ? asText(value) : value, rule);
  if (!('problem' in checked)) return;
  const message = `The input '${name}' ${checked.problem}`;
  const hint =
    typeof value === 'string' && rule.enum
      ? didYouMean(
          value,
          rule.enum.filter((choice) => typeof choice === 'string'),
        )
      : undefined;
  found.add(inputPath(step, name), message, hint, 'invalid_inputs');
}

function refuseUnknown(
  step: Step,
  name: string,
  known: readonly string[],
  found: Diagnostics,
): void {
  const facts = known.length === 0 ? 'It takes none.' : `It takes: ${known.join(', ')}.`;
  const message = `The task '${step.task}' takes no input '${name}'`;
  const hint = didYouMean(name, known) ?? facts;
  found.addAtKey(inputPath(step, name), message, hint, 'invalid_inputs');
}

/** A scalar as the text that a text input receives; other values are none. */
function asText(value: unknown): unknown {
  return ['number', 'bigint', 'boolean'].includes(typeof value) ? `${value as number}` : value;
}
