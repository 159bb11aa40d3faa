import type { ReadableStream } from 'node:stream/web';
import type { Agent } from 'undici';
import type { TaskConfig } from '../task-config.js';
import type { Resource } from '../task-runtime.js';

interface Sending {
  readonly method: string;
  readonly headers: [string, string][];
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly redirect: 'manual';
}

export interface Received {
  readonly status: number;
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
}

/** What is used of fetch, be it Node's own or that of undici. */
export type Fetch = (url: string, sending: Sending) => Promise<Received>;

/** Node's fetch gives a server 300 s to answer, and nothing can change that. */
const PATIENCE_OF_NODE = 300;

/** The fetch for a request: Node's own, where it can do what is asked for. */
export function fetchFor(
  config: TaskConfig,
  { verifySsl, timeout }: { readonly verifySsl: boolean; readonly timeout: number },
): Fetch {
  if (verifySsl && timeout < PATIENCE_OF_NODE) return fetch;
  const name = `http ${verifySsl ? 'verified' : 'unverified'}`;
  return config.runtime.resources.use(name, () => new OwnClient(verifySsl)).fetch;
}

/** Connections with settings that Node's fetch does not have; kept for the other items of a run. */
class OwnClient implements Resource {
  readonly #verifySsl: boolean;
  #agent: Agent | undefined;

  constructor(verifySsl: boolean) {
    this.#verifySsl = verifySsl;
  }

  readonly fetch: Fetch = async (url, sending) => {
    // Imported here, since few runs need it and every start would pay for it.
    const undici = await import('undici');
    this.#agent ??= new undici.Agent({
      connect: { rejectUnauthorized: this.#verifySsl, timeout: 0 },
      // The task's own time-out is the one that counts.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return undici.fetch(url, { ...sending, dispatcher: this.#agent });
  };

  async close(): Promise<void> {
    await this.#agent?.destroy();
  }
}
