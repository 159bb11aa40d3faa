import { codeConfig, codeVariables } from '../workers/code-variables.js';
import { runCode } from '../workers/code-run.js';
import { WorkerPool } from '../workers/worker-pool.js';
import type { TaskConfig } from '../task-config.js';
import { createTaskHandler, type InputSchema } from '../task-handler.js';
import { PythonWorker } from './python-worker.js';

const INPUTS: InputSchema = {
  code: { type: 'string', required: true, description: 'Python code' },
  result_variable: {
    type: 'string',
    default: 'result',
    description: 'The variable whose value is the result',
  },
  timeout: {
    type: 'number',
    minimum: 0,
    maximum: 2_000_000,
    description: 'Seconds until the code is ended',
  },
};

/** `python_code`: runs code in a kept `python3`; every further input is a variable of the code. */
export const pythonCode = createTaskHandler(
  (config, inputs) => {
    const code = inputs['code'] as string;
    const request = {
      code,
      resultVariable: inputs['result_variable'] as string,
      variables: codeVariables(config, code, inputs, INPUTS),
      config: codeConfig(config, code, inputs),
      environment: config.environment,
      onOutput: config.logger.output.bind(config.logger),
    };
    return runCode(config, {
      pool: poolOf(config),
      timeout: inputs['timeout'] as number | undefined,
      run: (worker) => worker.run(request),
    });
  },
  { inputs: INPUTS, freeInputs: true },
);

function poolOf(config: TaskConfig): WorkerPool<PythonWorker> {
  const { resources, workspace, processToken } = config.runtime;
  const { environment } = config;
  return resources.use(
    'python',
    () => new WorkerPool(() => new PythonWorker({ workspace, environment, processToken })),
  );
}
