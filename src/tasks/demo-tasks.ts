/** Small tasks for trying workflows out, as the Python engine has them. */
import { mapping } from '../data.js';
import { TaskError } from '../errors.js';
import { createTaskHandler } from './task-handler.js';

/** `hello_world`: greets the world, or a name. */
export const helloWorld = createTaskHandler((_config, { name }) => `Hello, ${name as string}!`, {
  inputs: { name: { type: 'string', default: 'World', description: 'Who to greet' } },
});

/** `create_greeting`: greets a name. */
export const createGreeting = createTaskHandler((_config, { name }) => `Hello ${name as string}!`, {
  inputs: { name: { type: 'string', required: true, description: 'Who to greet' } },
});

/** `add_numbers`: the sum of two numbers. */
export const addNumbers = createTaskHandler(
  (config, { a, b }) => {
    // Templates add as Python does: an integer keeps every digit, however large it is.
    const sum = config.runtime.templates.evaluate('a + b', mapping({ a, b })) as number | bigint;
    if (typeof sum === 'number' && !Number.isFinite(sum)) {
      throw new TaskError('task_failed', 'The sum is no number that can be stored');
    }
    return sum;
  },
  {
    inputs: {
      a: { type: 'number', required: true, description: 'The one number' },
      b: { type: 'number', required: true, description: 'The other number' },
    },
  },
);

/** `join_strings`: texts in one. */
export const joinStrings = createTaskHandler(
  (_config, { strings, separator }) => {
    const texts = typeof strings === 'string' ? [strings] : (strings as string[]);
    return texts.join(separator as string);
  },
  {
    inputs: {
      strings: {
        type: ['list', 'string'],
        items: { type: 'string' },
        required: true,
        description: 'The texts to join',
      },
      separator: { type: 'string', default: ' ', description: 'What stands between them' },
    },
  },
);
