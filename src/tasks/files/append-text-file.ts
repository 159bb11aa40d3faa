import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
import { explaining } from './explaining.js';
import { statsIfThere } from './stats-if-there.js';
import { textEncoding } from './text-encoding.js';
import type { TextFile } from './text-files.js';
import { workspacePath } from './workspace-path.js';

/**
 * Adds text at the end of a file of the workspace. It is not made anew beside the file, as writing
 * does: items of a batch that append to one file at the same time would lose each other's text.
 */
export async function appendTextFile(
  config: TaskConfig,
  given: string,
  content: string,
  encoding: string,
): Promise<TextFile> {
  const { encode, encodeMore = encode } = textEncoding(encoding);
  const { real, shown } = await workspacePath(config.workspace, given, config.runtime.allowedPaths);
  return explaining(config, `Cannot append to '${shown}'`, async () => {
    const isEmpty = (await sizeOf(real)) === 0;
    await append(real, (isEmpty ? encode : encodeMore)(content));
    return { path: shown, content };
  });
}

/** Opening a pipe or a device could wait for ever. */
async function sizeOf(path: string): Promise<number> {
  const found = await statsIfThere(path);
  if (found?.isDirectory()) throw new TaskError('task_failed', 'it is a folder');
  if (found && !found.isFile()) throw new TaskError('task_failed', 'it is not a file');
  return found?.size ?? 0;
}

/** All in one write, which systems keep whole between writers; what a full disk left goes after. */
async function append(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a');
  try {
    let written = 0;
    while (written < bytes.length)
      written += (await file.write(bytes.subarray(written))).bytesWritten;
  } finally {
    await file.close();
  }
}
