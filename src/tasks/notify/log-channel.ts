import { didYouMean } from '../../nearest-name.js';
import { InputError } from '../input-error.js';
import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { messageLine, timestamp } from './message-line.js';
import { needed, needs, type Channel, type Delivery } from './notification.js';
import { appendToFile } from './write-message.js';

const LEVELS = ['debug', 'info', 'warning', 'error'];

export const logChannel: Channel = { checks: [needs('message'), levelOf], deliver };

/** Says the message in the run's log, and in a file where one is named. */
async function deliver(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery> {
  const message = needed(config, inputs, 'message');
  const level = levelOf(config, inputs);
  const file = inputs['file'];
  if (typeof file === 'string') {
    const line = messageLine(`[${timestamp(config)}] [${level.toUpperCase()}]`, message);
    await appendToFile(config, file, line);
  }
  if (level === 'warning' || level === 'error') config.logger.warning(message);
  else config.logger.info(message);
  return {};
}

function levelOf(config: TaskConfig, inputs: ProcessedInputs): string {
  const level = (inputs['level'] as string).trim().toLowerCase();
  if (LEVELS.includes(level)) return level;
  const problem = `must be one of ${LEVELS.join(', ')}`;
  throw new InputError(config, 'level', problem, didYouMean(level, LEVELS));
}
