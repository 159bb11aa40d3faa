import { mapping } from '../data.js';
import { runTask } from '../tasks/run-task.js';
import type { TaskConfig } from '../tasks/task-config.js';
import type { BatchServices } from './batch-services.js';
import type { ItemSource } from './items/item-source.js';
import { openItems } from './items/open-items.js';

/**
 * The items of a batch step, opened. `{command: …}` runs as the `shell` task does.
 * @param items the step's input, its templates resolved
 */
export function openBatchItems(
  items: unknown,
  config: TaskConfig,
  services: BatchServices,
): Promise<ItemSource> {
  return openItems(items, {
    workspace: config.workspace,
    async runCommand(command, onOutput) {
      await runTask(config.runtime, {
        name: config.name,
        type: 'shell',
        handler: services.getTaskHandler('shell'),
        // As a variable: the command's own templates have been resolved with the items.
        inputs: mapping({ command: '{{ command }}' }),
        context: mapping({ ...config.context, command }),
        signal: config.signal,
        logger: {
          ...config.logger,
          output: (stream, text) =>
            stream === 'stdout' ? onOutput(text) : config.logger.output(stream, text),
        },
      });
    },
  });
}
