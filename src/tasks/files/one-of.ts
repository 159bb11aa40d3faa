import { InputError } from '../input-error.js';
import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';

/**
 * The value of an input that has two names, of which exactly one is to be given. Nothing given
 * (`null`) counts as given where the input's rule lets it through.
 */
export function oneOf(
  config: TaskConfig,
  inputs: ProcessedInputs,
  name: string,
  other: string,
): unknown {
  const given = [inputs[name], inputs[other]].filter((value) => value !== undefined);
  if (given.length === 1) return given[0];
  const problem =
    given.length === 0 ? 'is required' : `and its other name '${other}' are both given`;
  throw new InputError(config, name, problem);
}
