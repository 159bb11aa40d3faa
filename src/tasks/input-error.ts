import { TaskError } from '../errors.js';
import { didYouMean } from '../nearest-name.js';
import type { TaskConfig } from './task-config.js';

/** An input that its task cannot work with; the value, often a secret, stays unsaid. */
export class InputError extends TaskError {
  readonly input: string;
  /** What is wrong with it, as it follows the input's name in a sentence. */
  readonly problem: string;

  constructor(config: TaskConfig, input: string, problem: string, hint?: string, cause?: unknown) {
    super('invalid_inputs', `Input '${input}' of task '${config.type}' ${problem}`, {
      availableVariables: config.getAvailableVariables(),
      hint,
      cause,
    });
    this.input = input;
    this.problem = problem;
  }
}

/** @throws InputError for a key of a mapping that means nothing. */
export function refuseUnknownKeys(
  config: TaskConfig,
  input: string,
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, known) ?? `Its keys are ${known.join(', ')}.`;
  throw new InputError(config, input, `has no key '${unknown}'`, hint);
}
