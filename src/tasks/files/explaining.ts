import { interruption } from '../process/interruption.js';
import type { TaskConfig } from '../task-config.js';
import { fileError } from './file-error.js';

/** Does the work, and puts what was tried before the reason why it failed. */
export async function explaining<T>(
  config: TaskConfig,
  attempt: string,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw config.signal.aborted ? interruption(config, config.signal) : fileError(attempt, error);
  }
}
