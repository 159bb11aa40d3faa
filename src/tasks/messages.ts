import { mapping } from '../data.js';
import { TaskError } from '../errors.js';
import { createTaskHandler } from './task-handler.js';

/** `echo`: says its message and returns it, text or any other value. */
export const echo = createTaskHandler(
  ({ logger, runtime }, { message }) => {
    const { templates } = runtime;
    logger.info(templates.render('{{ message }}', mapping({ message })));
    return message;
  },
  // Without a type, so that it comes as it is.
  { inputs: { message: { required: true, description: 'What to say' } } },
);

/** `print_message`: says its message; one without a message is worth a warning, not a failure. */
export const printMessage = createTaskHandler(
  ({ logger, name }, { message = '' }) => {
    const text = message as string;
    if (text === '') logger.warning(`Step '${name}' has no message to print`);
    else logger.info(text);
    // Characters, as Python counts them, not UTF-16 units.
    return { success: true, printed_length: Array.from(text).length };
  },
  { inputs: { message: { type: 'string', description: 'What to say' } } },
);

const FAILED = 'Task failed';

/** `fail`: fails with its message. */
export const fail = createTaskHandler(
  (config, { message }): never => {
    throw new TaskError('task_failed', (message as string) || FAILED, {
      availableVariables: config.getAvailableVariables(),
    });
  },
  {
    inputs: {
      message: {
        type: 'string',
        default: FAILED,
        description: 'The error that the step ends with',
      },
    },
  },
);
