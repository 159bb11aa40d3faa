import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StateError, messageOf } from '../errors.js';
import { FileRecordLog } from './file-record-log.js';
import { acquireLock, type StateLock } from './state-lock.js';
import type { RecordLog, StateStore } from './state-store.js';

/** Beside the states, for those that a fresh run found unfinished. */
export const KEPT_FOLDER = 'kept';

/**
 * A folder name for any text. Names that are plain on every file system, and no document's, stay as
 * they are; others keep what is readable of them, and a hash keeps them apart.
 */
export function folderName(name: string): string {
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d|kept)$/i.test(name);
  if (/^\w[\w-]{0,63}$/.test(name) && !isReserved) return name;
  const readable = name
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${readable || 'x'}-${hash}`;
}

/** State in a folder of the file system. */
export class FileStateStore implements StateStore {
  readonly location: string;

  constructor(directory: string) {
    this.location = directory;
  }

  scope(name: string): FileStateStore {
    return new FileStateStore(join(this.location, folderName(name)));
  }

  async read(name: string): Promise<string | undefined> {
    try {
      return await readFile(join(this.location, name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      const path = join(this.location, name);
      throw new StateError('state_unreadable', `${path} cannot be read: ${messageOf(error)}`);
    }
  }

  async write(name: string, text: string): Promise<void> {
    const path = join(this.location, name);
    const temporary = `${path}.tmp`;
    try {
      await mkdir(this.location, { recursive: true });
      const file = await open(temporary, 'w', 0o600);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } catch (error) {
      throw new StateError('state_write_failed', `${path} cannot be written: ${messageOf(error)}`, {
        cause: error,
      });
    }
  }

  async hasLog(name: string): Promise<boolean> {
    return existsSync(join(this.location, name));
  }

  openLog(name: string): RecordLog {
    mkdirSync(this.location, { recursive: true });
    return new FileRecordLog(join(this.location, name));
  }

  async list(): Promise<string[]> {
    try {
      return (await readdir(this.location)).sort();
    } catch {
      return [];
    }
  }

  async remove(): Promise<void> {
    await rm(this.location, { recursive: true, force: true });
  }

  async setAside(label: string): Promise<FileStateStore> {
    const folder = join(dirname(this.location), KEPT_FOLDER, label);
    await mkdir(folder, { recursive: true });
    const target = join(folder, basename(this.location));
    await rename(this.location, target);
    return new FileStateStore(target);
  }

  lock(token: string, now: number): Promise<StateLock> {
    return acquireLock(`${this.location}.lock`, token, now);
  }
}
