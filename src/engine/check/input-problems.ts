import { isMapping } from '../../data.js';
import { didYouMean } from '../../nearest-name.js';
import type { InputRule, TaskHandlerOptions } from '../../tasks/task-handler.js';
import type { Diagnostics } from '../../workflow/diagnostics.js';
import { stepEntries } from '../../workflow/schema.js';
import type { Path } from '../../workflow/source.js';
import { checkValue } from '../../workflow/value-rule.js';
import type { Step } from '../../workflow/workflow.js';

const STEP_KEYS = ['name', ...Object.keys(stepEntries)];

/** Where an input stands: old files have inputs on the step itself. */
export function inputPath({ path, strayInputs }: Step, name: string): Path {
  return strayInputs.includes(name) ? [...path, name] : [...path, 'inputs', name];
}

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
  { inputs, freeInputs = false }: TaskHandlerOptions,
  given: readonly string[] | undefined,
  found: Diagnostics,
): void {
  for (const name of names) {
    const rule = inputs && Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (rule) checkInput(step, name, rule, found);
    else if (inputs && !freeInputs) refuseUnknown(step, name, Object.keys(inputs), found);
  }
  for (const [name, rule] of Object.entries(inputs ?? {})) {
    const isGiven = given === undefined || given.includes(name);
    const value = step.inputs[name];
    if (!rule.required || isGiven || (value !== undefined && value !== null)) continue;
    const message = `The task '${step.task}' needs the input '${name}'`;
    found.add(step.path, message, rule.description, 'invalid_inputs');
  }
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

/** True for a value with a template anywhere in it: only a run knows what it is. */
export function holdsTemplate(value: unknown): boolean {
  if (typeof value === 'string') return /\{[{%#]/.test(value);
  if (Array.isArray(value)) return value.some(holdsTemplate);
  return isMapping(value) && Object.values(value).some(holdsTemplate);
}
