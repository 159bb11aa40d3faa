import { createTaskHandler, type TaskHandler } from '../tasks/task-handler.js';
import { batchInputs } from './batch-inputs.js';
import type { BatchResult } from './batch-result.js';
import { BatchRun } from './batch-run.js';
import type { BatchServices } from './batch-services.js';
import { BatchState } from './batch-state.js';

/** The `batch` task of one run: it runs another task, or steps, for each of its items. */
export function createBatchTask(services: BatchServices): TaskHandler<BatchResult> {
  return createTaskHandler(
    async (config, inputs) => {
      const state = await BatchState.load(services.store.scope(config.name), config.name);
      try {
        return await new BatchRun(config, inputs, services, state).run();
      } finally {
        state.close();
      }
    },
    { inputs: batchInputs, isMasked: true },
  );
}
