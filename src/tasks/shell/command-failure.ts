import { constants } from 'node:os';
import { TaskError, type AvailableVariables } from '../../errors.js';
import type { ProcessOutcome } from '../process/run-process.js';

/** The result of the shell task. */
export interface CommandResult {
  /** The exit code; the negative number of the signal where one ended the command. */
  readonly return_code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const LONGEST_QUOTED_LINE = 500;

export function commandResult({ code, signal, stdout, stderr }: ProcessOutcome): CommandResult {
  return { return_code: code ?? (signal ? -constants.signals[signal] : -1), stdout, stderr };
}

/** A command that ended with a failure, and what it had printed until then. */
export class CommandFailure extends TaskError {
  readonly result: CommandResult;

  constructor(outcome: ProcessOutcome, availableVariables: AvailableVariables) {
    super('task_failed', failureMessage(outcome), { availableVariables });
    this.result = commandResult(outcome);
  }
}

/** One line: how the command ended, and the last thing it said about it. */
function failureMessage({ code, signal, stderr }: ProcessOutcome): string {
  const ending =
    code === undefined ? `Command was ended by ${signal}` : `Command failed with exit code ${code}`;
  const lastLine = lastNonEmptyLine(stderr);
  return lastLine === undefined ? ending : `${ending}: ${lastLine}`;
}

function lastNonEmptyLine(text: string): string | undefined {
  // The end of the text is enough, and a search from its start could take long.
  const line = text
    .slice(-4 * LONGEST_QUOTED_LINE)
    .split(/[\r\n]+/)
    .findLast((candidate) => candidate.trim() !== '')
    ?.trim();
  if (line === undefined || line.length <= LONGEST_QUOTED_LINE) return line;
  return `${line.slice(0, LONGEST_QUOTED_LINE)}…`;
}
