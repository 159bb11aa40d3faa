import { constants } from 'node:os';
import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
import type { ProcessOutcome } from './run-process.js';

const LONGEST_QUOTED_LINE = 500;

/** The exit code; the negative number of the signal where one ended the program. */
export function exitCode({ code, signal }: ProcessOutcome): number {
  return code ?? (signal ? -constants.signals[signal] : -1);
}

/** A program that ended with a failure, and what it had printed until then. */
export class ProgramFailure<R> extends TaskError {
  /** What the task would have returned. */
  readonly result: R;

  /** @param what the program is, as the subject of the message */
  constructor(what: string, outcome: ProcessOutcome, result: R, config: TaskConfig) {
    super('task_failed', failureMessage(what, outcome), {
      availableVariables: config.getAvailableVariables(),
    });
    this.result = result;
  }
}

/** One line: how the program ended, and the last thing it said about it. */
function failureMessage(what: string, { code, signal, stderr }: ProcessOutcome): string {
  const ending =
    code === undefined ? `${what} was ended by ${signal}` : `${what} failed with exit code ${code}`;
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
