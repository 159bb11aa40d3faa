import { accessSync, statSync } from 'node:fs';
import { TaskError, messageOf } from '../../errors.js';

/** What was to be started, for the message. */
export interface StartAttempt {
  readonly program: string;
  readonly cwd: string;
  /** What to do where there is no such program. */
  readonly installHint?: string;
}

/** Says in the user's words why a program could not be started. */
export function startError(error: unknown, attempt: StartAttempt): TaskError {
  const { message, hint } = explain(error, attempt);
  const code = codeOf(error) === 'ERR_INVALID_ARG_VALUE' ? 'invalid_inputs' : 'task_failed';
  return new TaskError(code, `Cannot start '${attempt.program}': ${message}`, {
    cause: error,
    hint,
  });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

function explain(
  error: unknown,
  { program, cwd, installHint = 'Is it installed, and on PATH?' }: StartAttempt,
): { message: string; hint?: string } {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      // The system gives the same error for a missing program and for a missing folder.
      if (!isDirectory(cwd)) return { message: `the working folder '${cwd}' does not exist` };
      if (program.includes('/') && exists(program)) {
        return { message: 'the program that its first line names does not exist' };
      }
      return { message: 'there is no such program', hint: installHint };
    case 'EACCES':
      if (!isDirectory(cwd)) return { message: `the working folder '${cwd}' may not be entered` };
      return { message: 'it may not be run', hint: 'Is it a program, and marked as executable?' };
    case 'E2BIG':
      return {
        message: 'its arguments and environment are longer than the system allows',
        hint: 'Hand long data over in a file.',
      };
    case 'EAGAIN':
      return { message: 'the system allows no more processes', hint: 'Lower max_workers.' };
    case 'ERR_INVALID_ARG_VALUE':
      return { message: 'an argument or a variable of its environment holds a NUL character' };
    default:
      return { message: messageOf(error) };
  }
}

function exists(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
