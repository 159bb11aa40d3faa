import { mapping } from '../../data.js';
import { TaskError } from '../../errors.js';
import { kindOf } from '../../workflow/value-rule.js';
import type { TaskConfig } from '../task-config.js';

/**
 * A word of a command line or an environment, as templates print it.
 * @param input that holds it, for the message
 * @throws TaskError `invalid_inputs` for what is no scalar, and for a NUL
 */
export function programWord(config: TaskConfig, input: string, value: unknown): string {
  if (value === null || value === undefined || typeof value === 'object') {
    throw invalidInput(config, input, `must hold text, not ${kindOf(value)}`);
  }
  const text =
    typeof value === 'string'
      ? value
      : config.runtime.templates.render('{{ value }}', mapping({ value }));
  if (text.includes('\0')) throw invalidInput(config, input, 'holds a NUL character');
  return text;
}

export function invalidInput(config: TaskConfig, input: string, problem: string): TaskError {
  return new TaskError('invalid_inputs', `Input '${input}' of task '${config.type}' ${problem}`, {
    availableVariables: config.getAvailableVariables(),
  });
}
