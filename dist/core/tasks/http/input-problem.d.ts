import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
/** The error of an input that the task cannot work with; the value, often a secret, stays unsaid. */
export declare function inputProblem(config: TaskConfig, input: string, problem: string, hint?: string): TaskError;
/** @throws TaskError `invalid_inputs` for a key of a mapping that means nothing. */
export declare function refuseUnknownKeys(config: TaskConfig, input: string, given: Readonly<Record<string, unknown>>, known: readonly string[]): void;
