import { TaskError, WorkflowError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';

/** What a task throws when its signal aborted: the reason itself where it is one of our errors. */
export function interruption(config: TaskConfig, signal: AbortSignal): WorkflowError {
  if (signal.reason instanceof WorkflowError) return signal.reason;
  return new TaskError('task_interrupted', `Task '${config.name}' was interrupted`, {
    cause: signal.reason,
  });
}
