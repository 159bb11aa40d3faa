import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CacheClient } from '../../../src/action/checkpoint-cache.js';

/** A cache in a folder, behind the client's own interface; newest entry first under a prefix. */
export class FakeCache implements CacheClient {
  readonly saved: string[] = [];
  /** What the next save does instead of saving. */
  onSave: (() => Promise<number>) | undefined;
  /** What the next restore does instead of restoring. */
  onRestore: (() => Promise<string | undefined>) | undefined;
  available = true;
  readonly #folder = mkdtempSync(join(tmpdir(), 'fake-cache-'));

  /** @param workspace against which paths are resolved */
  constructor(public workspace: string) {}

  isFeatureAvailable(): boolean {
    return this.available;
  }

  async saveCache([path = '']: string[], key: string): Promise<number> {
    const { onSave } = this;
    this.onSave = undefined;
    if (onSave) return onSave();
    const target = join(this.#folder, String(this.saved.length));
    cpSync(join(this.workspace, path), target, { recursive: true, preserveTimestamps: true });
    return this.saved.push(key);
  }

  async restoreCache(
    [path = '']: string[],
    key: string,
    restoreKeys: string[] = [],
    { lookupOnly = false } = {},
  ): Promise<string | undefined> {
    const { onRestore } = this;
    if (onRestore) return onRestore();
    const prefixes = [key, ...restoreKeys];
    const at = this.saved.findLastIndex((one) => prefixes.some((prefix) => one.startsWith(prefix)));
    if (at < 0 || lookupOnly) return this.saved[at];
    const source = join(this.#folder, String(at));
    cpSync(source, join(this.workspace, path), { recursive: true, preserveTimestamps: true });
    return this.saved[at];
  }

  /** Folder of an entry's files, to look at or to change. */
  entry(index: number): string {
    return join(this.#folder, String(index));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
