import { TaskError } from '../../errors.js';
import { didYouMean } from '../../nearest-name.js';
import type { TaskConfig } from '../task-config.js';

/** The error of an input that the task cannot work with; the value, often a secret, stays unsaid. */
export function inputProblem(
  config: TaskConfig,
  input: string,
  problem: string,
  hint?: string,
): TaskError {
  return new TaskError('invalid_inputs', `Input '${input}' of task '${config.type}' ${problem}`, {
    availableVariables: config.getAvailableVariables(),
    hint,
  });
}

/** @throws TaskError `invalid_inputs` for a key of a mapping that means nothing. */
export function refuseUnknownKeys(
  config: TaskConfig,
  input: string,
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, known) ?? `Its keys are ${known.join(', ')}.`;
  throw inputProblem(config, input, `has no key '${unknown}'`, hint);
}
