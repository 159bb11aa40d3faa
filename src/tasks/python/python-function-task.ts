import { createTaskHandler, type InputSchema } from '../task-handler.js';
import { runInKeptPython } from './kept-python.js';
import { timeoutInput } from './timeout-input.js';

const INPUTS: InputSchema = {
  module: {
    type: 'string',
    required: true,
    minLength: 1,
    description: "A module of the workspace or of Python's search path, such as `tools.images`",
  },
  function: {
    type: 'string',
    required: true,
    minLength: 1,
    description: 'The function of the module; an `async def` is awaited',
  },
  args: { type: 'list', default: [], description: 'Its arguments by position' },
  kwargs: { type: 'mapping', default: {}, description: 'Its arguments by name' },
  timeout: timeoutInput('the function'),
};

/** `python_function`: calls a function in a kept `python3`, which imports its module once. */
export const pythonFunction = createTaskHandler(
  (config, inputs) => {
    const work = {
      module: inputs['module'] as string,
      function: inputs['function'] as string,
      args: inputs['args'] as unknown[],
      kwargs: inputs['kwargs'] as Record<string, unknown>,
    };
    return runInKeptPython(config, work, inputs['timeout'] as number | undefined);
  },
  { inputs: INPUTS },
);
