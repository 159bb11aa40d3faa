import { mapping } from '../../data.js';
import { kindOf } from '../../workflow/value-rule.js';
import { InputError } from '../input-error.js';
import type { TaskConfig } from '../task-config.js';

/**
 * A word of a command line or an environment, as templates print it.
 * @param input that holds it, for the message
 * @throws InputError for what is no scalar, and for a NUL
 */
export function programWord(config: TaskConfig, input: string, value: unknown): string {
  if (value === null || value === undefined || typeof value === 'object') {
    throw new InputError(config, input, `must hold text, not ${kindOf(value)}`);
  }
  const text =
    typeof value === 'string'
      ? value
      : config.runtime.templates.render('{{ value }}', mapping({ value }));
  if (text.includes('\0')) throw new InputError(config, input, 'holds a NUL character');
  return text;
}
