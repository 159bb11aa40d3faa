import { TaskError } from '../../errors.js';
/** An error that says what was tried with which file, and why it failed. */
export declare function fileError(attempt: string, error: unknown): TaskError;
