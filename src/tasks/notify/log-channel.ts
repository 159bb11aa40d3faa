import { didYouMean } from '../../nearest-name.js';
import { inputProblem } from '../http/input-problem.js';
import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { messageLine, timestamp } from './message-line.js';
import { needed, type Delivery } from './notification.js';
import { appendToFile } from './write-message.js';

const LEVELS = ['debug', 'info', 'warning', 'error'];

/** Says the message in the run's log, and in a file where one is named. */
export async function notifyLog(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery> {
  const message = needed(config, inputs, 'message');
  const level = levelOf(config, inputs['level'] as string);
  const file = inputs['file'];
  if (typeof file === 'string') {
    const line = messageLine(`[${timestamp(config)}] [${level.toUpperCase()}]`, message);
    await appendToFile(config, file, line);
  }
  if (level === 'warning' || level === 'error') config.logger.warning(message);
  else config.logger.info(message);
  return {};
}

function levelOf(config: TaskConfig, given: string): string {
  const level = given.trim().toLowerCase();
  if (LEVELS.includes(level)) return level;
  const problem = `must be one of ${LEVELS.join(', ')}`;
  throw inputProblem(config, 'level', problem, didYouMean(level, LEVELS));
}
