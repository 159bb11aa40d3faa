import { TaskError, messageOf } from '../../errors.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
};

/** An error that says what was tried with which file, and why it failed. */
export function fileError(attempt: string, error: unknown): TaskError {
  if (error instanceof TaskError) {
    return new TaskError(error.code, `${attempt}: ${error.message}`, {
      hint: error.hint,
      cause: error,
    });
  }
  return new TaskError('task_failed', `${attempt}: ${reasonOf(error)}`, { cause: error });
}

function reasonOf(error: unknown): string {
  const message = messageOf(error);
  // What V8 says of values that nest some thousand levels, and of texts past half a gigabyte.
  if (message.startsWith('Maximum call stack size')) return 'it is nested too deeply';
  if (message.startsWith('Invalid string length')) return 'it is too large';
  return REASONS[(error as NodeJS.ErrnoException | undefined)?.code ?? ''] ?? message;
}
