import { appendFile, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { TaskError } from '../../errors.js';
import { writeFileAtomically } from '../files/atomic-write.js';
import { fileError } from '../files/file-error.js';
import { workspacePath } from '../files/workspace-path.js';
import type { TaskConfig } from '../task-config.js';

/** Adds a line to a file of the workspace; a missing file, and its folders, are made. */
export async function appendToFile(config: TaskConfig, file: string, line: string): Promise<void> {
  await writing(config, file, async (path) => {
    await mkdir(dirname(path), { recursive: true });
    // One write at the end of the file: messages of items that run side by side stay whole.
    await appendFile(path, line);
  });
}

/** Makes a line all there is in a file of the workspace. */
export async function replaceFile(config: TaskConfig, file: string, line: string): Promise<void> {
  await writing(config, file, (path) => writeFileAtomically(path, Buffer.from(line)));
}

async function writing(
  config: TaskConfig,
  file: string,
  write: (path: string) => Promise<void>,
): Promise<void> {
  const { real, shown } = await workspacePath(config.workspace, file, config.runtime.allowedPaths);
  try {
    await refuseNonFile(real);
    await write(real);
  } catch (error) {
    throw fileError(`Cannot write '${shown}'`, error);
  }
}

/** Opening a pipe could wait for ever. */
async function refuseNonFile(path: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  if (stats !== undefined && !stats.isFile())
    throw new TaskError('task_failed', 'it is not a file');
}
