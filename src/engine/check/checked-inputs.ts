import { mapping } from '../../data.js';
import { messageOf, WorkflowError } from '../../errors.js';
import { InputError } from '../../tasks/input-error.js';
import { TaskConfig } from '../../tasks/task-config.js';
import type { InputCheck, ProcessedInputs, TaskHandlerOptions } from '../../tasks/task-handler.js';
import type { Diagnostics } from '../../workflow/diagnostics.js';
import type { Step } from '../../workflow/workflow.js';
import { holdsTemplate } from './holds-template.js';
import { inputPath } from './input-path.js';

/** What breaks off a check that asks for an input which only a run knows. */
const ONLY_A_RUN_KNOWS = new Error('Only a run knows this input');

/**
 * Lets a task judge the inputs that are known before a run, each of which fits the task's schema.
 * @param given as for `checkInputs`
 */
export function runChecks(
  step: Step,
  options: TaskHandlerOptions,
  given: readonly string[] | undefined,
  found: Diagnostics,
): void {
  const { inputs: schema = {}, checks = [] } = options;
  if (checks.length === 0) return;
  const inputs = mapping();
  for (const [name, value] of Object.entries(step.inputs)) {
    if (!holdsTemplate(value)) inputs[name] = value;
  }
  const isGiven = (name: string) => given === undefined || given.includes(name);
  const config = new TaskConfig({ name: step.name, type: step.task, inputs });
  const processed = config.processInputs(withoutNeeds(schema));
  const known = new Proxy(processed, {
    get(target, name: string) {
      const isWritten = name in step.inputs;
      if (isWritten ? !(name in inputs) : isGiven(name)) throw ONLY_A_RUN_KNOWS;
      return target[name];
    },
  });
  for (const check of checks) runCheck(check, config, known, step, found);
}

function withoutNeeds(schema: NonNullable<TaskHandlerOptions['inputs']>): typeof schema {
  return Object.fromEntries(
    Object.entries(schema).map(([name, rule]) => [name, { ...rule, required: false }]),
  );
}

function runCheck(
  check: InputCheck,
  config: TaskConfig,
  inputs: ProcessedInputs,
  step: Step,
  found: Diagnostics,
): void {
  try {
    check(config, inputs);
  } catch (error) {
    if (error === ONLY_A_RUN_KNOWS) return;
    const hint = error instanceof WorkflowError ? error.hint : undefined;
    if (error instanceof InputError && error.input in step.inputs) {
      const message = `The input '${error.input}' ${error.problem}`;
      found.add(inputPath(step, error.input), message, hint, 'invalid_inputs');
    } else {
      found.add(step.path, messageOf(error), hint, 'invalid_inputs');
    }
  }
}
