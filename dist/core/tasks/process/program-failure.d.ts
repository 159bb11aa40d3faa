import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
import type { ProcessOutcome } from './run-process.js';
/** The exit code; the negative number of the signal where one ended the program. */
export declare function exitCode({ code, signal }: ProcessOutcome): number;
/** A program that ended with a failure, and what it had printed until then. */
export declare class ProgramFailure<R> extends TaskError {
    /** What the task would have returned. */
    readonly result: R;
    /** @param what the program is, as the subject of the message */
    constructor(what: string, outcome: ProcessOutcome, result: R, config: TaskConfig);
}
