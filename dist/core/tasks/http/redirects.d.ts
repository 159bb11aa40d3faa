import type { HttpRequest } from './http-messages.js';
import type { Fetch, Received } from './own-client.js';
/** What is asked of one server on the way. */
type Leg = Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body'>;
/**
 * Sends a request and follows its redirects as fetch does (https://fetch.spec.whatwg.org), but with
 * fewer headers: fetch hands all of them but `Authorization` to another server, also an API key.
 * @throws what `fetch` throws, and an Error about where a redirect leads
 */
export declare function fetchRedirected(fetch: Fetch, request: Leg, signal: AbortSignal): Promise<Received>;
export {};
