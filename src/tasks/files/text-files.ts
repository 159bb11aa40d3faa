import { readFile, stat } from 'node:fs/promises';
import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
import { writeFileAtomically } from './atomic-write.js';
import { explaining } from './explaining.js';
import { textEncoding } from './text-encoding.js';
import { workspacePath } from './workspace-path.js';

/** The result of tasks that read or write text. */
export interface TextFile {
  /** The file, relative to the workspace. */
  readonly path: string;
  readonly content: string;
}

/** Reads a text file of the workspace. */
export async function readTextFile(
  config: TaskConfig,
  given: string,
  encoding: string,
): Promise<TextFile> {
  const { decode } = textEncoding(encoding);
  const { real, shown } = await workspacePath(config.workspace, given, config.runtime.allowedPaths);
  return explaining(config, `Cannot read '${shown}'`, async () => {
    // Reading a pipe or a device could wait for ever.
    if (!(await stat(real)).isFile()) throw new TaskError('task_failed', 'it is not a file');
    return { path: shown, content: decode(await readFile(real, { signal: config.signal })) };
  });
}

/** Writes a text file of the workspace, at once or not at all. */
export async function writeTextFile(
  config: TaskConfig,
  given: string,
  content: string,
  encoding: string,
): Promise<TextFile> {
  const { encode } = textEncoding(encoding);
  const { real, shown } = await workspacePath(config.workspace, given, config.runtime.allowedPaths);
  return explaining(config, `Cannot write '${shown}'`, async () => {
    await writeFileAtomically(real, encode(content));
    return { path: shown, content };
  });
}
