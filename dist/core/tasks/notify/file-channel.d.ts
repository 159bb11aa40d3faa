import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { type Delivery } from './notification.js';
/** Writes the message into a file of the workspace. */
export declare function notifyFile(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery>;
