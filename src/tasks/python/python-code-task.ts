import { codeConfig, codeVariables } from '../workers/code-variables.js';
import { createTaskHandler, type InputSchema } from '../task-handler.js';
import { runInKeptPython } from './kept-python.js';
import { timeoutInput } from './timeout-input.js';

const INPUTS: InputSchema = {
  code: { type: 'string', required: true, description: 'Python code' },
  result_variable: {
    type: 'string',
    description:
      'The variable whose value is the result; without it that is `result`, or null where the code sets none',
  },
  timeout: timeoutInput('the code'),
};

/** `python_code`: runs code in a kept `python3`; every further input is a variable of the code. */
export const pythonCode = createTaskHandler(
  (config, inputs) => {
    const code = inputs['code'] as string;
    const work = {
      code,
      result_variable: (inputs['result_variable'] as string | undefined) || undefined,
      variables: codeVariables(config, code, inputs, INPUTS),
      config: codeConfig(config, code, inputs),
    };
    return runInKeptPython(config, work, inputs['timeout'] as number | undefined);
  },
  { inputs: INPUTS, freeInputs: true },
);
