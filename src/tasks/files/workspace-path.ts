import { lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { TaskError } from '../../errors.js';
import { fileError } from './file-error.js';

/** A file that a task may touch. */
export interface WorkspacePath {
  /** Where it really is, no symlink left; to be opened by this and nothing else. */
  readonly real: string;
  /** As results and messages show it: relative to the workspace, with `/`, where it lies inside. */
  readonly shown: string;
}

/** As many symlinks as Linux follows; more are a loop. */
const MOST_LINKS = 40;

/**
 * Finds the file a task means. Paths are relative to the workspace, and often made of item data:
 * one that leaves the workspace, itself or by a symlink, is refused.
 * @param allowedPaths Further roots that the workflow's author has opened.
 * @throws TaskError `invalid_inputs`
 */
export async function workspacePath(
  workspace: string,
  given: string,
  allowedPaths: readonly string[] = [],
): Promise<WorkspacePath> {
  if (given.trim() === '') throw refused('A file path is empty');
  if (given.includes('\0')) throw refused('A file path holds a NUL character');
  const absolute = resolve(workspace, given);
  const real = await realPathOf(absolute);
  const roots = [workspace, ...allowedPaths.map((path) => resolve(workspace, path))];
  for (const root of roots) {
    if (isInside(await realPathOf(root), real))
      return { real, shown: shownPath(workspace, absolute) };
  }
  const way = isInside(workspace, absolute) ? 'by a symlink, ' : '';
  throw refused(`The path '${given}' leaves the workspace: ${way}it leads to '${real}'`);
}

function refused(message: string): TaskError {
  return new TaskError('invalid_inputs', message, {
    hint: 'File tasks work on paths inside the workspace.',
  });
}

/** True where `path` is `root` or lies below it. */
function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function shownPath(workspace: string, absolute: string): string {
  if (!isInside(workspace, absolute)) return absolute;
  return relative(workspace, absolute).replaceAll(sep, '/') || '.';
}

/**
 * The real path of a file that need not exist. A symlink to nowhere is followed too: writing
 * through it would create the file it names.
 */
async function realPathOf(path: string, links = 0): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ELOOP' || links > MOST_LINKS)
      throw refused(`Symlinks go in a circle at '${path}'`);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw fileError(`Cannot look up '${path}'`, error);
  }
  const parent = dirname(path);
  if (parent === path) return path;
  const realParent = await realPathOf(parent, links);
  const here = join(realParent, basename(path));
  const target = await linkTarget(here);
  return target === undefined ? here : realPathOf(resolve(realParent, target), links + 1);
}

async function linkTarget(path: string): Promise<string | undefined> {
  try {
    return (await lstat(path)).isSymbolicLink() ? await readlink(path) : undefined;
  } catch {
    return undefined; // nothing is there
  }
}
