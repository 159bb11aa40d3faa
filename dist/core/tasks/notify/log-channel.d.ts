import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { type Delivery } from './notification.js';
/** Says the message in the run's log, and in a file where one is named. */
export declare function notifyLog(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery>;
