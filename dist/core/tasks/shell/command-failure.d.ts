import { ProgramFailure } from '../process/program-failure.js';
import type { ProcessOutcome } from '../process/run-process.js';
import type { TaskConfig } from '../task-config.js';
/** The result of the shell task. */
export interface CommandResult {
    /** The exit code; the negative number of the signal where one ended the command. */
    readonly return_code: number;
    readonly stdout: string;
    readonly stderr: string;
}
export declare function commandResult(outcome: ProcessOutcome): CommandResult;
/** A command that ended with a failure, and what it had printed until then. */
export declare class CommandFailure extends ProgramFailure<CommandResult> {
    constructor(outcome: ProcessOutcome, config: TaskConfig);
}
