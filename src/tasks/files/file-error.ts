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
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return new TaskError('task_failed', `${attempt}: ${REASONS[code] ?? messageOf(error)}`, {
    cause: error,
  });
}
