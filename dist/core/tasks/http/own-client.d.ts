import type { ReadableStream } from 'node:stream/web';
import type { TaskConfig } from '../task-config.js';
interface Sending {
    readonly method: string;
    readonly headers: [string, string][];
    readonly body: string | null;
    readonly signal: AbortSignal;
    readonly redirect: 'manual';
}
export interface Received {
    readonly status: number;
    readonly headers: Iterable<[string, string]> & {
        get(name: string): string | null;
    };
    readonly body: ReadableStream<Uint8Array> | null;
}
/** What is used of fetch, be it Node's own or that of undici. */
export type Fetch = (url: string, sending: Sending) => Promise<Received>;
/** The fetch for a request: Node's own, where it can do what is asked for. */
export declare function fetchFor(config: TaskConfig, { verifySsl, timeout }: {
    readonly verifySsl: boolean;
    readonly timeout: number;
}): Fetch;
export {};
