/**
 * A stand-in, on loopback, for what GitHub serves to a running job: the cache (v2) and artifacts (v4).
 * The protocol is not documented; this is what the clients @actions/cache 6 and @actions/artifact 6 ask.
 *
 * Both are Twirp services in JSON: `POST {ACTIONS_RESULTS_URL}twirp/github.actions.results.api.v1.
 * {CacheService|ArtifactService}/{Method}`, with the job's ACTIONS_RUNTIME_TOKEN as the bearer. The
 * token is a JWT: its `scp` claim holds `Actions.Results:{run}:{job}` (the ids that artifacts are filed
 * under), its `ac` claim a JSON text of `[{Scope, Permission}]`, the refs whose caches it opens.
 *
 * - To save: Create… answers with a signed URL (SAS) of an Azure blob; the client uploads the archive
 *   there itself, in blocks; Finalize… tells its size, and only then does it exist.
 * - To restore: GetCacheEntryDownloadURL (or GetSignedArtifactURL, found by ListArtifacts) answers with
 *   a signed URL to read, and for a cache with the key that matched.
 * - A refusal is an HTTP error with `{code, msg}`, or for a cache `{ok: false, message}` with status 200.
 *
 * Blobs lie in Azurite, Microsoft's own emulator, so that uploads are the real SDK's.
 */
import { ArtifactService } from './artifact-service.js';
import { BlobStore } from './blob-store.js';
import { CacheService } from './cache-service.js';
import { ResultsServer, type Call } from './results-server.js';
import { makeToken, type TokenOptions } from './tokens.js';

export interface Services {
  readonly cache: CacheService;
  readonly artifacts: ArtifactService;
  readonly faults: ResultsServer['faults'];
  /** All calls so far, oldest first. */
  readonly calls: readonly Call[];
  /** How often a method was called. */
  count(method: string): number;
  /** The variables that a runner sets so that the clients find and may use the services. */
  environment(token?: TokenOptions): Record<string, string>;
  /** The results service refuses connections until it comes back. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  /** The blob store ends for good: uploads and downloads fail, the results service still answers. */
  stopBlobs(): Promise<void>;
  stop(): Promise<void>;
}

/** One for a test file: `beforeAll(async () => (services = await startServices()))`, and `stop` after. */
export async function startServices(): Promise<Services> {
  const blobs = await BlobStore.start();
  const cache = new CacheService(blobs);
  const artifacts = new ArtifactService(blobs);
  const server = new ResultsServer({
    CacheService: cache.methods,
    ArtifactService: artifacts.methods,
  });
  await server.start();
  return {
    cache,
    artifacts,
    faults: server.faults,
    calls: server.calls,
    count: (method) => server.calls.filter((call) => call.method === method).length,
    environment: (token) => ({
      ACTIONS_RESULTS_URL: server.url,
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RUNTIME_TOKEN: makeToken(token),
    }),
    goDown: () => server.stop(),
    comeBack: () => server.start(),
    stopBlobs: () => blobs.stop(),
    stop: async () => {
      await Promise.all([server.stop(), blobs.stop()]);
    },
  };
}
