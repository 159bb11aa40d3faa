import { TaskError } from '../errors.js';
import type { TaskConfig } from './task-config.js';
/** An input that its task cannot work with; the value, often a secret, stays unsaid. */
export declare class InputError extends TaskError {
    readonly input: string;
    /** What is wrong with it, as it follows the input's name in a sentence. */
    readonly problem: string;
    constructor(config: TaskConfig, input: string, problem: string, hint?: string, cause?: unknown);
}
/** @throws InputError for a key of a mapping that means nothing. */
export declare function refuseUnknownKeys(config: TaskConfig, input: string, given: Readonly<Record<string, unknown>>, known: readonly string[]): void;
