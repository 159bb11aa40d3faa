import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
/** What a channel adds to the task's result. */
export interface Delivery {
    readonly status_code?: number;
}
/** Delivers the message of the inputs. */
export type Channel = (config: TaskConfig, inputs: ProcessedInputs) => Promise<Delivery>;
/** A text without which the channel cannot work. @throws TaskError `invalid_inputs` */
export declare function needed(config: TaskConfig, inputs: ProcessedInputs, input: string): string;
