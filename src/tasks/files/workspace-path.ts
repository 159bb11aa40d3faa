import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
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

/** As `workspacePathSync`; an error rejects. */
export async function workspacePath(
  workspace: string,
  given: string,
  allowedPaths: readonly string[] = [],
): Promise<WorkspacePath> {
  return workspacePathSync(workspace, given, allowedPaths);
}

/**
 * Finds the file a task means. Paths are relative to the workspace, and often made of item data:
 * one that leaves the workspace, itself or by a symlink, is refused.
 *
 * Templates include others while they are rendered and cannot wait; and a look at a few folders
 * costs less than to hand it to another thread.
 * @param allowedPaths Further roots that the workflow's author has opened.
 * @throws TaskError `invalid_inputs`
 */
export function workspacePathSync(
  workspace: string,
  given: string,
  allowedPaths: readonly string[] = [],
): WorkspacePath {
  return pathInside(workspace, given, allowedPaths, realPathOf);
}

/**
 * The same for a task that acts on the entry in its folder, as deleting does: where that is a
 * symlink, the link itself is meant and not what it leads to.
 * @throws TaskError `invalid_inputs`
 */
export async function workspaceEntry(
  workspace: string,
  given: string,
  allowedPaths: readonly string[] = [],
): Promise<WorkspacePath> {
  return pathInside(workspace, given, allowedPaths, (path) =>
    join(realPathOf(dirname(path)), basename(path)),
  );
}

function pathInside(
  workspace: string,
  given: string,
  allowedPaths: readonly string[],
  locate: (absolute: string) => string,
): WorkspacePath {
  if (given.trim() === '') throw refused('A file path is empty');
  if (given.includes('\0')) throw refused('A file path holds a NUL character');
  const absolute = resolve(workspace, given);
  const real = locate(absolute);
  const roots = [workspace, ...allowedPaths.map((path) => resolve(workspace, path))];
  for (const root of roots) {
    if (isInside(realPathOf(root), real)) return { real, shown: shownPath(workspace, absolute) };
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
export function isInside(root: string, path: string): boolean {
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
function realPathOf(path: string, links = 0): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ELOOP' || links > MOST_LINKS)
      throw refused(`Symlinks go in a circle at '${path}'`);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw fileError(`Cannot look up '${path}'`, error);
  }
  const parent = dirname(path);
  if (parent === path) return path;
  const realParent = realPathOf(parent, links);
  const here = join(realParent, basename(path));
  const target = linkTarget(here);
  return target === undefined ? here : realPathOf(resolve(realParent, target), links + 1);
}

function linkTarget(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined; // nothing is there
  }
}
