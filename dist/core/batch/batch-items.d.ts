import type { TaskConfig } from '../tasks/task-config.js';
import type { BatchServices } from './batch-services.js';
import type { ItemSource } from './items/item-source.js';
/**
 * The items of a batch step, opened. `{command: …}` runs as the `shell` task does.
 * @param items the step's input, its templates resolved
 */
export declare function openBatchItems(items: unknown, config: TaskConfig, services: BatchServices): Promise<ItemSource>;
