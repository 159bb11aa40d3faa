import type { ValueRule } from '../workflow/value-rule.js';
import type { TaskConfig } from './task-config.js';
/**
 * How a task declares one input.
 * A `string` input receives rendered text; every other type receives native values.
 */
export interface InputRule extends ValueRule {
    readonly required?: boolean;
    readonly default?: unknown;
    readonly description?: string;
    /** The input is handed over as written, its templates untouched (a batch's inner task). */
    readonly raw?: boolean;
}
export type InputSchema = Readonly<Record<string, InputRule>>;
export interface TaskHandlerOptions {
    /** The inputs the task knows; without it any input is accepted. */
    readonly inputs?: InputSchema;
    /** Inputs that are not declared are accepted too, as variables for the task's code. */
    readonly freeInputs?: boolean;
    /** What there is to say of the inputs before a run, beyond the schema. */
    readonly checks?: readonly InputCheck[];
    /** What the task returns has no secrets in it any more; it need not be walked to mask them. */
    readonly isMasked?: boolean;
}
/**
 * Judges inputs without doing anything, and throws where the task could not work with them. Before a
 * run it is given those that hold no template; one that asks for another is not heard.
 */
export type InputCheck = (config: TaskConfig, inputs: ProcessedInputs) => unknown;
/** What runs a task: it reads its inputs from the config and returns the result. */
export interface TaskHandler<R = unknown> {
    (config: TaskConfig): Promise<R>;
    readonly options?: TaskHandlerOptions;
}
/** The inputs of a task after templates, defaults and conversions. */
export type ProcessedInputs = Readonly<Record<string, unknown>>;
/**
 * Makes a handler of a function. The function gets the config and its inputs, rendered and checked
 * by the declared schema; what it returns (or resolves to) is the task's result.
 */
export declare function createTaskHandler<R>(run: (config: TaskConfig, inputs: ProcessedInputs) => R | Promise<R>, options?: TaskHandlerOptions): TaskHandler<R>;
