import { messageOf } from '../errors.js';
import { ClientVoice } from './client-voice.js';
import { TOO_LATE, withDeadline } from './with-deadline.js';

/** The part of `@actions/cache` that is used. */
export interface CacheClient {
  isFeatureAvailable(): boolean;
  restoreCache(
    paths: string[],
    primaryKey: string,
    restoreKeys?: string[],
    options?: { lookupOnly?: boolean },
  ): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

export type RestoreEnd =
  | { readonly kind: 'restored'; readonly key: string }
  /** The service says that there is none. */
  | { readonly kind: 'none' }
  /** Nobody knows whether there is one, or (with `key`) there is one that does not come. */
  | { readonly kind: 'failed'; readonly key?: string; readonly reason: string };

export type SaveEnd = { readonly saved: true } | { readonly saved: false; readonly reason: string };

/** A lookup is one small request; a download may be gigabytes. */
const DEADLINES = { lookup: 60_000, download: 600_000 };

const NO_REASON = 'the cache service gave no reason';

/** The frozen copies in the Actions cache: one fixed path under many keys. */
export class CheckpointCache {
  readonly #load: () => Promise<CacheClient>;
  readonly #path: string;

  /** @param path of the frozen copy, from the workspace */
  constructor(load: () => Promise<CacheClient>, path: string) {
    this.#load = load;
    this.#path = path;
  }

  /** Lays the newest copy under a prefix into its place, which is to be empty. */
  async restore(prefix: string): Promise<RestoreEnd> {
    const found = await this.#ask(DEADLINES.lookup, (client) =>
      client.restoreCache([this.#path], prefix, [prefix], { lookupOnly: true }),
    );
    if ('reason' in found) return { kind: 'failed', reason: found.reason };
    const key = found.value;
    // The client answers a miss and an error alike; only of an error does it complain.
    if (key === undefined) {
      return found.complaint === undefined
        ? { kind: 'none' }
        : { kind: 'failed', reason: found.complaint };
    }
    const restored = await this.#ask(DEADLINES.download, (client) =>
      client.restoreCache([this.#path], key),
    );
    if ('reason' in restored) return { kind: 'failed', key, reason: restored.reason };
    if (restored.value === key) return { kind: 'restored', key };
    return { kind: 'failed', key, reason: restored.complaint ?? NO_REASON };
  }

  /** Uploads the frozen copy. An upload that is too slow is left to itself. */
  async save(key: string, deadline: number): Promise<SaveEnd> {
    const saved = await this.#ask(deadline, (client) => client.saveCache([this.#path], key));
    if ('reason' in saved) return { saved: false, reason: saved.reason };
    // What the client does not throw it answers with -1.
    if (saved.value >= 0) return { saved: true };
    return { saved: false, reason: saved.complaint ?? NO_REASON };
  }

  async #ask<T>(
    deadline: number,
    operation: (client: CacheClient) => Promise<T>,
  ): Promise<{ value: T; complaint: string | undefined } | { reason: string }> {
    const voice = new ClientVoice();
    try {
      const client = await this.#load();
      if (!client.isFeatureAvailable()) return { reason: 'this runner has no cache service' };
      const value = await withDeadline(
        voice.catch(() => operation(client)),
        deadline,
      );
      if (value !== TOO_LATE) return { value, complaint: voice.reason };
      return { reason: `no answer within ${deadline / 1000} s` };
    } catch (error) {
      return { reason: messageOf(error) };
    }
  }
}
