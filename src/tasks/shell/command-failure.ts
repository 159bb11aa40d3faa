import { ProgramFailure, exitCode } from '../process/program-failure.js';
import type { ProcessOutcome } from '../process/run-process.js';
import type { TaskConfig } from '../task-config.js';

/** The result of the shell task. */
export interface CommandResult {
  /** The exit code; the negative number of the signal where one ended the command. */
  readonly return_code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function commandResult(outcome: ProcessOutcome): CommandResult {
  const { stdout, stderr } = outcome;
  return { return_code: exitCode(outcome), stdout, stderr };
}

/** A command that ended with a failure, and what it had printed until then. */
export class CommandFailure extends ProgramFailure<CommandResult> {
  constructor(outcome: ProcessOutcome, config: TaskConfig) {
    super('Command', outcome, commandResult(outcome), config);
  }
}
