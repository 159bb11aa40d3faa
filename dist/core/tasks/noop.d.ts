import { type AvailableVariables } from '../errors.js';
import { type ProcessedInputs } from './task-handler.js';
export interface NoopResult {
    readonly processed_inputs: ProcessedInputs;
    readonly task_name: string;
    readonly task_type: string;
    readonly available_variables?: AvailableVariables;
}
/** `noop`: does nothing, and tells what it was given and could have used. */
export declare const noop: import("./task-handler.js").TaskHandler<NoopResult>;
