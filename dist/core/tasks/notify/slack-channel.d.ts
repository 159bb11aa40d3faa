import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { type Delivery } from './notification.js';
/** Sends the message to an incoming webhook of Slack; a colour makes it an attachment. */
export declare function notifySlack(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery>;
