import { mapping } from '../../data.js';
import { kindOf } from '../../workflow/value-rule.js';
import type { TaskConfig } from '../task-config.js';
import { InputError } from '../input-error.js';

/**
 * An entry of a mapping, as templates print it.
 * @throws InputError where it is a list, a mapping or nothing
 */
export function printedText(
  config: TaskConfig,
  input: string,
  name: string,
  value: unknown,
): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined || typeof value === 'object') {
    throw new InputError(config, input, `has a '${name}' that must be text, not ${kindOf(value)}`);
  }
  return config.runtime.templates.render('{{ value }}', mapping({ value }));
}
