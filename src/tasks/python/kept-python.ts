import { runCode } from '../workers/code-run.js';
import { WorkerPool } from '../workers/worker-pool.js';
import type { TaskConfig } from '../task-config.js';
import { PythonWorker, type PythonCall, type PythonCode } from './python-worker.js';

/** Does a task's work in one of the run's kept workers, and returns its result. */
export function runInKeptPython(
  config: TaskConfig,
  work: PythonCode | PythonCall,
  timeout: number | undefined,
): Promise<unknown> {
  const request = {
    work,
    environment: config.environment,
    onOutput: config.logger.output.bind(config.logger),
  };
  return runCode(config, {
    pool: poolOf(config),
    timeout,
    run: (worker) => worker.run(request),
  });
}

function poolOf(config: TaskConfig): WorkerPool<PythonWorker> {
  const { resources, workspace, processToken } = config.runtime;
  const { environment } = config;
  return resources.use(
    'python',
    () => new WorkerPool(() => new PythonWorker({ workspace, environment, processToken })),
  );
}
