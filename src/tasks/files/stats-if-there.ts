import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** What stands at a path, symlinks not followed; undefined where nothing does. */
export async function statsIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
