import { TaskError } from '../errors.js';
import { createTaskHandler } from './task-handler.js';

/** `echo`: says its message and returns it. */
export const echo = createTaskHandler(
  ({ logger }, { message }) => {
    logger.info(message as string);
    return message as string;
  },
  { inputs: { message: { type: 'string', required: true, description: 'What to say' } } },
);

/** `noop`: does nothing; its result is its inputs, or null without any. */
export const noop = createTaskHandler(
  (_config, inputs) => (Object.keys(inputs).length > 0 ? inputs : null),
  { inputs: {}, freeInputs: true },
);

/** `fail`: fails with its message. */
export const fail = createTaskHandler(
  (config, { message }): never => {
    throw new TaskError('task_failed', message as string, {
      availableVariables: config.getAvailableVariables(),
    });
  },
  {
    inputs: {
      message: {
        type: 'string',
        default: 'The task failed on purpose',
        description: 'The error that the step ends with',
      },
    },
  },
);
