import { randomUUID } from 'node:crypto';
import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file so that nobody ever sees half of it: into a temporary file beside it, which then
 * takes its place. Missing folders are made; the mode of a file that was there stays.
 */
export async function writeFileAtomically(path: string, content: Uint8Array): Promise<void> {
  await replaceAtomically(path, async (temporary) => {
    const mode = await modeOf(path);
    await writeFile(temporary, content, { flag: 'wx' });
    if (mode !== undefined) await chmod(temporary, mode);
  });
}

/**
 * Puts what `make` makes at a temporary path in the place of `path`, or leaves everything as it was.
 * Missing folders are made.
 */
export async function replaceAtomically(
  path: string,
  make: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await make(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o7777;
  } catch {
    return undefined;
  }
}
