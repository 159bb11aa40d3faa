import { lstat, mkdir, realpath, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { StateError, messageOf } from '../errors.js';
import { readManifest, type Manifest } from './copy-manifest.js';
import { copyTo } from './copy-file.js';

/** Where a copy's parts go back to. */
export interface ThawTarget {
  /** Emptied first. */
  readonly live: string;
  /** Files that were kept go back under it. */
  readonly workspace: string;
}

/** A copy that is not what was saved: it counts as missing. */
export class DamagedCopy extends Error {}

async function whole(folder: string): Promise<Manifest> {
  try {
    return await readManifest(folder);
  } catch (error) {
    if (error instanceof StateError) throw error;
    throw new DamagedCopy(messageOf(error), { cause: error });
  }
}

/** A checkout may hold links; what is kept stays inside the workspace all the same. */
async function prepare(target: string, workspace: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const parent = relative(await realpath(workspace), await realpath(dirname(target)));
  if (parent.startsWith('..')) throw new DamagedCopy(`${target} would be outside the workspace`);
  const found = await lstat(target).catch(() => undefined);
  if (found?.isSymbolicLink()) await rm(target);
}

/**
 * Puts a frozen copy back: its state into the live folder, kept files into the workspace.
 * @throws DamagedCopy before anything was touched; StateError for a copy of a newer version
 */
export async function thaw(folder: string, { live, workspace }: ThawTarget): Promise<Manifest> {
  const manifest = await whole(folder);
  await rm(live, { recursive: true, force: true });
  for (const { path } of manifest.state)
    await copyTo(join(folder, 'state', path), join(live, path));
  for (const { path } of manifest.keep) {
    const source = join(folder, 'keep', path);
    const target = join(workspace, path);
    await prepare(target, workspace);
    await copyTo(source, target);
    // As old as it was: programs such as make go by it.
    const { atime, mtime } = await stat(source);
    await utimes(target, atime, mtime);
  }
  return manifest;
}
