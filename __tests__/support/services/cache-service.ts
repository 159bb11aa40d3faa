import { randomUUID } from 'node:crypto';
import type { BlobStore } from './blob-store.js';
import { unpackTar } from './archives.js';
import { integer, ok, refusal, text, type Answer, type Message } from './protocol.js';
import type { CacheScope, Method, TokenHolder } from './protocol.js';
import { mayRead, mayWrite } from './tokens.js';

/** A saved cache. Entries are never changed; key, version and scope together are taken only once. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  /** The client's hash of paths, compression and platform. */
  readonly version: string;
  /** The ref it was saved under. */
  readonly scope: string;
  /** Of the archive, in bytes. */
  readonly size: number;
}

interface StoredEntry extends CacheEntry {
  readonly blob: string;
  /** An upload that never ended keeps its key taken. */
  readonly uploaded: boolean;
}

/** github.actions.results.api.v1.CacheService */
export class CacheService {
  /** As if the repository's share were used up: nothing can be saved. */
  full = false;

  readonly methods: Readonly<Record<string, Method>> = {
    CreateCacheEntry: (request, holder) => this.#create(request, holder),
    FinalizeCacheEntryUpload: (request, holder) => this.#finalize(request, holder),
    GetCacheEntryDownloadURL: (request, holder) => this.#find(request, holder),
  };

  readonly #blobs: BlobStore;
  #entries: StoredEntry[] = [];
  #lastId = 0;

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  /** Oldest first. */
  entries(): readonly CacheEntry[] {
    return this.#ready().map(({ id, key, version, scope, size }) => ({
      id,
      key,
      version,
      scope,
      size,
    }));
  }

  /** Lays an entry's files, named relative to the workspace they were saved from, into a folder. */
  async unpack(entry: CacheEntry, folder: string): Promise<void> {
    const stored = this.#entries.find(({ id }) => id === entry.id);
    if (stored === undefined) throw new Error(`There is no cache entry ${entry.key}.`);
    await unpackTar(await this.#blobs.read(stored.blob), folder);
  }

  /** Evicts the entries for which `condition` holds; all of them where none is given. */
  delete(condition: (entry: CacheEntry) => boolean = () => true): void {
    this.#entries = this.#entries.filter((entry) => !condition(entry));
  }

  #create(request: Message, holder: TokenHolder): Answer {
    const [key, version] = [text(request, 'key'), text(request, 'version')];
    if (key === '') return refusal(400, 'invalid_argument', 'key is required');
    const scope = holder.scopes.find(mayWrite);
    if (scope === undefined) return denied('token has no writable cache scopes');
    if (this.full) return denied('the repository has used up its cache storage');
    if (this.#entries.some((entry) => matches(entry, key, version, scope))) {
      return refusal(409, 'already_exists', `cache entry ${key} already exists`);
    }
    const blob = `cache-${randomUUID()}`;
    const id = ++this.#lastId;
    this.#entries.push({ id, key, version, scope: scope.ref, blob, size: 0, uploaded: false });
    return ok({ ok: true, signed_upload_url: this.#blobs.uploadUrl(blob) });
  }

  async #finalize(request: Message, holder: TokenHolder): Promise<Answer> {
    const [key, version] = [text(request, 'key'), text(request, 'version')];
    const scope = holder.scopes.find(mayWrite);
    const index = this.#entries.findIndex(
      (entry) => scope && matches(entry, key, version, scope) && !entry.uploaded,
    );
    const entry = this.#entries[index];
    const size = integer(request, 'size_bytes');
    if (entry === undefined || (await this.#blobs.size(entry.blob)) !== size) {
      return ok({ ok: false, message: 'the upload is not there, or not whole' });
    }
    this.#entries[index] = { ...entry, size, uploaded: true };
    return ok({ ok: true, entry_id: String(entry.id) });
  }

  /** Scope by scope: the key itself, else the newest entry that begins with a restore key, in order. */
  #find(request: Message, holder: TokenHolder): Answer {
    const [key, version] = [text(request, 'key'), text(request, 'version')];
    const prefixes = [key, ...((request['restore_keys'] ?? []) as string[])];
    const newestFirst = this.#ready().reverse();
    for (const scope of holder.scopes.filter(mayRead)) {
      const here = newestFirst.filter((e) => e.version === version && e.scope === scope.ref);
      const hit = here.find((entry) => entry.key === key) ?? newestUnder(prefixes, here);
      if (hit === undefined) continue;
      const url = this.#blobs.downloadUrl(hit.blob);
      return ok({ ok: true, signed_download_url: url, matched_key: hit.key });
    }
    return ok({ ok: false });
  }

  #ready(): StoredEntry[] {
    return this.#entries.filter(({ uploaded }) => uploaded);
  }
}

function matches(entry: CacheEntry, key: string, version: string, scope: CacheScope): boolean {
  return entry.key === key && entry.version === version && entry.scope === scope.ref;
}

function newestUnder(prefixes: string[], entries: StoredEntry[]): StoredEntry | undefined {
  for (const prefix of prefixes) {
    const hit = entries.find(({ key }) => key.startsWith(prefix));
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** Not an HTTP error: the client prints the message and gives up on the save. */
function denied(reason: string): Answer {
  return ok({ ok: false, message: `cache write denied: ${reason}` });
}
