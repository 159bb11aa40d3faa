import type { TaskConfig } from '../task-config.js';
import type { InputCheck, ProcessedInputs } from '../task-handler.js';
/** What a channel adds to the task's result. */
export interface Delivery {
    readonly status_code?: number;
}
/** A way for messages to go. */
export interface Channel {
    readonly checks: readonly InputCheck[];
    deliver(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery>;
}
/** The check that an input is there. */
export declare function needs(input: string): InputCheck;
/** A text without which the channel cannot work. @throws InputError */
export declare function needed(config: TaskConfig, inputs: ProcessedInputs, input: string): string;
