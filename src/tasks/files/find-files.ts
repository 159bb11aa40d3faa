import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob, type FileSystemAdapter } from 'tinyglobby';
import { statsIfThere } from './stats-if-there.js';
import { isInside } from './workspace-path.js';

/** What a glob wants to know of an entry of a folder. */
interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export interface FileSearch {
  /** As `globPattern` makes it. */
  readonly pattern: string;
  readonly signal: AbortSignal;
  /** Where a path really leads; undefined where that is no business of a task. */
  readonly realPath: (path: string) => string | undefined;
}

/**
 * Files below a folder that match a pattern, relative to it. Symlinks to folders are not entered,
 * so that none leads out or round in circles; those to files count where they lead to allowed ones.
 */
export async function findFiles(folder: string, search: FileSearch): Promise<string[]> {
  return glob(search.pattern, {
    cwd: folder,
    fs: { readdir: readdirFor(folder, search) },
    signal: search.signal,
    expandDirectories: false,
    followSymbolicLinks: false,
    extglob: false,
  });
}

/** Reads folders for the glob, which itself would follow a symlink in a pattern's fixed part. */
function readdirFor(
  folder: string,
  { realPath }: FileSearch,
): NonNullable<FileSystemAdapter['readdir']> {
  const entriesOf = async (path: string): Promise<Entry[]> => {
    if (!isInside(folder, resolve(path)) || realPath(path) === undefined) return [];
    const entries = await readdir(path, { withFileTypes: true });
    return Promise.all(entries.map((entry) => followed(entry, path, realPath)));
  };
  const read = (
    path: string,
    _options: unknown,
    done: (error: Error | null, entries?: Entry[]) => void,
  ): void => {
    entriesOf(path).then(
      (entries) => done(null, entries),
      (error: Error) => done(error),
    );
  };
  return read as unknown as NonNullable<FileSystemAdapter['readdir']>;
}

/** A symlink to a file as that file. */
async function followed(
  entry: Entry,
  folder: string,
  realPath: FileSearch['realPath'],
): Promise<Entry> {
  const real = entry.isSymbolicLink() ? realPath(join(folder, entry.name)) : undefined;
  if (real === undefined || !(await statsIfThere(real))?.isFile()) return entry;
  const { name } = entry;
  return { name, isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
}
