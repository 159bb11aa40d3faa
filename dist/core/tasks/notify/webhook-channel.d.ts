import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { type Delivery } from './notification.js';
/** Sends the payload, or `{text: message}`, as JSON. */
export declare function notifyWebhook(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery>;
