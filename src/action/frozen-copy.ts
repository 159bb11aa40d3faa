import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { STATE_FOLDER } from '../engine/engine.js';
import { WORKFLOW_STATE_NAME } from '../engine/workflow-state.js';
import {
  MANIFEST_NAME,
  sha256Of,
  writeManifest,
  type CopiedFile,
  type CopiedStateFile,
} from './copy-manifest.js';
import { copyIfChanged, copyTo, copyWholeLines, isMissing } from './copy-file.js';

/** What travels: a workflow's state, and the files of the workspace that belong to it. */
export interface Travelling {
  /** Folder of the live states; only the one of `workflowFolder` travels. */
  readonly live: string;
  readonly workflowFolder: string;
  /** Folder that tasks work in. */
  readonly workspace: string;
  /** Globs, from `workspace`. */
  readonly keep: readonly string[];
}

export interface FrozenCopy {
  /** Of all its files. */
  readonly bytes: number;
  readonly keptFiles: number;
}

const NOT_FOR_COPIES = /\.(lock|tmp)(\.|$)/;

/**
 * Order is what makes a copy of a state that is being written to hold together: the run's document
 * first, so that it speaks of no step whose records are not copied; then the batches' documents; then
 * their records; and last, in `freeze`, the files that records speak of.
 */
function placeInOrder(path: string): number {
  if (path.endsWith(`/${WORKFLOW_STATE_NAME}`)) return 0;
  return path.endsWith('.jsonl') ? 2 : 1;
}

async function stateFiles({ live, workflowFolder }: Travelling): Promise<string[]> {
  let entries;
  try {
    entries = await readdir(join(live, workflowFolder), { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  const files = entries.filter((entry) => entry.isFile() && !NOT_FOR_COPIES.test(entry.name));
  const paths = files.map((file) =>
    join(file.parentPath, file.name)
      .slice(live.length + 1)
      .replaceAll('\\', '/'),
  );
  return paths.sort((a, b) => placeInOrder(a) - placeInOrder(b));
}

async function copyState(from: Travelling, folder: string): Promise<CopiedStateFile[]> {
  const copied: CopiedStateFile[] = [];
  await rm(folder, { recursive: true, force: true });
  for (const path of await stateFiles(from)) {
    const target = join(folder, path);
    const copy = path.endsWith('.jsonl') ? copyWholeLines : copyTo;
    try {
      await copy(join(from.live, path), target);
    } catch (error) {
      // A batch that begins anew may put its documents away meanwhile.
      if (isMissing(error)) continue;
      throw error;
    }
    copied.push({ path, size: (await lstat(target)).size, sha256: await sha256Of(target) });
  }
  return copied;
}

async function copyKept({ workspace, keep }: Travelling, folder: string): Promise<CopiedFile[]> {
  const copied: CopiedFile[] = [];
  const paths = await matching(keep, workspace);
  await removeOthers(folder, new Set(paths));
  for (const path of paths) {
    const size = await copyIfChanged(join(workspace, path), join(folder, path));
    if (size !== undefined) copied.push({ path, size });
  }
  return copied;
}

/** Plain files only: what a link leads to may be anybody's. */
async function matching(keep: readonly string[], workspace: string): Promise<string[]> {
  if (keep.length === 0) return [];
  const paths = await glob([...keep], {
    cwd: workspace,
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: [`**/${STATE_FOLDER}/**`],
  });
  return paths.sort();
}

/** What was kept before and has gone since must not come back. */
async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const there = await glob(['**'], { cwd: folder, dot: true, expandDirectories: false });
  for (const path of there) if (!wanted.has(path)) await rm(join(folder, path));
}

/**
 * Makes, or brings up to date, a copy that nothing writes to: what is uploaded.
 * @param now milliseconds since 1970
 * @returns undefined where there is no state yet
 */
export async function freeze(
  from: Travelling,
  folder: string,
  now: number,
): Promise<FrozenCopy | undefined> {
  await mkdir(folder, { recursive: true });
  // The proof goes before the work and comes back after it.
  await rm(join(folder, MANIFEST_NAME), { force: true });
  const state = await copyState(from, join(folder, 'state'));
  if (state.length === 0) return undefined;
  const keep = await copyKept(from, join(folder, 'keep'));
  await writeManifest(folder, { created: new Date(now).toISOString(), state, keep });
  const bytes = [...state, ...keep].reduce((sum, { size }) => sum + size, 0);
  return { bytes, keptFiles: keep.length };
}
