import { TaskError, type AvailableVariables } from '../errors.js';
import { createTaskHandler, type ProcessedInputs } from './task-handler.js';

export interface NoopResult {
  readonly processed_inputs: ProcessedInputs;
  readonly task_name: string;
  readonly task_type: string;
  readonly available_variables?: AvailableVariables;
}

/** `noop`: does nothing, and tells what it was given and could have used. */
export const noop = createTaskHandler(
  (config, inputs): NoopResult => {
    if (inputs['should_fail'] === true) {
      throw new TaskError('task_failed', 'Task failed as requested', {
        availableVariables: config.getAvailableVariables(),
      });
    }
    const isItem = config.getVariable('batch') !== undefined;
    return {
      processed_inputs: inputs,
      task_name: config.name,
      task_type: config.type,
      // The same names again in the record of each of a million items would be most of the ledger.
      ...(!isItem && { available_variables: config.getAvailableVariables() }),
    };
  },
  {
    inputs: {
      should_fail: { type: 'boolean', description: 'Fail, to try what the workflow does then' },
    },
    freeInputs: true,
  },
);
