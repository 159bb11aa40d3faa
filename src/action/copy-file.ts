import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, open, rm, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';

const BLOCK = 64 * 1024;
const NEW_LINE = 0x0a;

export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Copies a file, sharing its blocks where the file system can; makes the folders above. */
export async function copyTo(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await copyFile(source, target, constants.COPYFILE_FICLONE);
}

/** Copies a log that may be growing, as far as its last whole line. */
export async function copyWholeLines(source: string, target: string): Promise<void> {
  await copyTo(source, target);
  const file = await open(target, 'r+');
  try {
    let end = (await file.stat()).size;
    const block = Buffer.alloc(BLOCK);
    while (end > 0) {
      const start = Math.max(0, end - BLOCK);
      const { bytesRead } = await file.read(block, 0, end - start, start);
      const last = block.subarray(0, bytesRead).lastIndexOf(NEW_LINE);
      end = last < 0 ? start : start + last + 1;
      if (last >= 0) break;
    }
    await file.truncate(end);
  } finally {
    await file.close();
  }
}

/**
 * Copies a file unless the copy is of the same content: as long, of the same time, and not changed in
 * any way since the copy was made (which a tool that sets times back would hide).
 * @returns its size; undefined for what is no file, or no longer there
 */
export async function copyIfChanged(source: string, target: string): Promise<number | undefined> {
  try {
    const before = await lstat(source);
    if (!before.isFile()) return undefined;
    const copy = await lstat(target).catch(() => undefined);
    const isSame =
      copy?.size === before.size &&
      Math.floor(copy.mtimeMs) === Math.floor(before.mtimeMs) &&
      before.ctimeMs < copy.ctimeMs;
    if (isSame) return before.size;
    await copyTo(source, target);
    await keepTime(source, target, before.mtimeMs);
    return (await lstat(target)).size;
  } catch (error) {
    if (!isMissing(error)) throw error;
    await rm(target, { force: true });
    return undefined;
  }
}

/** Gives the copy its source's time, but not where the source has changed meanwhile. */
async function keepTime(source: string, target: string, mtimeMs: number): Promise<void> {
  const after = await lstat(source);
  if (after.mtimeMs !== mtimeMs) return;
  const time = Math.floor(mtimeMs) / 1000;
  await utimes(target, time, time);
}
