import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { refuseNewer } from '../batch/state-version.js';
import { isMapping } from '../data.js';

export const MANIFEST_NAME = 'manifest.json';
const MANIFEST_VERSION = 1;

/** A file of the copy; paths are relative to their part of it, with `/` between folders. */
export interface CopiedFile {
  readonly path: string;
  readonly size: number;
}

export interface CopiedStateFile extends CopiedFile {
  readonly sha256: string;
}

/** What a frozen copy holds. Written last: a copy without one is none. */
export interface Manifest {
  readonly version: number;
  /** ISO 8601. */
  readonly created: string;
  readonly state: readonly CopiedStateFile[];
  readonly keep: readonly CopiedFile[];
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

export async function writeManifest(
  folder: string,
  content: Omit<Manifest, 'version'>,
): Promise<void> {
  const path = join(folder, MANIFEST_NAME);
  const manifest: Manifest = { version: MANIFEST_VERSION, ...content };
  await writeFile(`${path}.tmp`, `${JSON.stringify(manifest)}\n`);
  await rename(`${path}.tmp`, path);
}

function isFileList(value: unknown): value is readonly CopiedFile[] {
  return (
    Array.isArray(value) &&
    value.every(
      (file) =>
        isMapping(file) && typeof file['path'] === 'string' && typeof file['size'] === 'number',
    )
  );
}

/** A path of a manifest that leads out of the copy is nothing that we wrote. */
function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !/(^|[\\/])\.\.([\\/]|$)|^[A-Za-z]:/.test(path);
}

/**
 * Reads a copy's manifest and compares the copy with it.
 * @throws StateError for a copy of a newer version; Error for one that is damaged
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST_NAME);
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!isMapping(value) || typeof value['version'] !== 'number') throw new Error('It has no form');
  refuseNewer(path, value['version'], MANIFEST_VERSION);
  if (!isFileList(value['state']) || !isFileList(value['keep'])) throw new Error('It has no form');
  const manifest = value as unknown as Manifest;
  for (const file of manifest.state) {
    await checkFile(folder, 'state', file);
    if ((await sha256Of(join(folder, 'state', file.path))) !== file.sha256) {
      throw new Error(`state/${file.path} is not what was saved`);
    }
  }
  for (const file of manifest.keep) await checkFile(folder, 'keep', file);
  return manifest;
}

async function checkFile(folder: string, part: string, { path, size }: CopiedFile): Promise<void> {
  if (!isInside(path)) throw new Error(`${part}/${path} leads out of it`);
  const found = await stat(join(folder, part, path));
  if (found.size !== size) throw new Error(`${part}/${path} is not as long as when it was saved`);
}
