import { codeConfig, codeVariables } from '../workers/code-variables.js';
import { runCode } from '../workers/code-run.js';
import { WorkerPool } from '../workers/worker-pool.js';
import type { TaskConfig } from '../task-config.js';
import { createTaskHandler, type InputSchema } from '../task-handler.js';
import { JavascriptWorker } from './javascript-worker.js';

const INPUTS: InputSchema = {
  code: { type: 'string', required: true, description: 'The body of an async function' },
  timeout: {
    type: 'number',
    minimum: 0,
    maximum: 2_000_000,
    description: 'Seconds until the code is ended',
  },
};

/** `javascript`: runs code in a kept thread; every further input is a variable of the code. */
export const javascript = createTaskHandler(
  (config, inputs) => {
    const code = inputs['code'] as string;
    const variables = codeVariables(config, code, inputs, INPUTS);
    const seen = codeConfig(config, code, inputs);
    const request = {
      code,
      variables: seen && !('config' in variables) ? { ...variables, config: seen } : variables,
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

function poolOf({ runtime }: TaskConfig): WorkerPool<JavascriptWorker> {
  const { resources, workspace, processToken } = runtime;
  return resources.use(
    'javascript',
    () => new WorkerPool(() => new JavascriptWorker(workspace, processToken)),
  );
}
