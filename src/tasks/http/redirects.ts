import type { HttpRequest } from './http-messages.js';
import type { Fetch, Received } from './own-client.js';

/** As many as fetch follows. */
const MOST_REDIRECTS = 20;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Headers that say nothing about who is asking; of all others that is not known. */
const FOR_ANYONE = /^(accept(-.+)?|cache-control|content-.+|if-.+|range|user-agent)$/i;

/** What is asked of one server on the way. */
type Leg = Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body'>;

/**
 * Sends a request and follows its redirects as fetch does (https://fetch.spec.whatwg.org), but with
 * fewer headers: fetch hands all of them but `Authorization` to another server, also an API key.
 * @throws what `fetch` throws, and an Error about where a redirect leads
 */
export async function fetchRedirected(
  fetch: Fetch,
  request: Leg,
  signal: AbortSignal,
): Promise<Received> {
  let leg = request;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { url, method, headers, body = null } = leg;
    const received = await fetch(url, {
      method,
      headers: [...headers],
      body,
      signal,
      redirect: 'manual',
    });
    const location = received.headers.get('Location');
    if (!REDIRECTS.has(received.status) || location === null) return received;
    // An unread body would keep its connection.
    await received.body?.cancel();
    leg = nextLeg(leg, received.status, targetOf(location, url));
  }
  throw new Error('it redirects too often');
}

/** Where a redirect leads. The fragment is nothing to a server; a password there is not ours to send. */
function targetOf(location: string, from: string): URL {
  // Headers come as bytes, one to a character.
  const text = Buffer.from(location, 'latin1').toString('utf8');
  const target = URL.canParse(text, from) ? new URL(text, from) : undefined;
  if (target === undefined) throw new Error('it redirects to what is no URL');
  if (target.protocol !== 'http:' && target.protocol !== 'https:') {
    throw new Error('it redirects to what is not http or https');
  }
  target.username = '';
  target.password = '';
  return target;
}

function nextLeg({ url, method, headers, body }: Leg, status: number, target: URL): Leg {
  const kept =
    target.origin === new URL(url).origin
      ? [...headers]
      : [...headers].filter(([name]) => FOR_ANYONE.test(name));
  if (!becomesGet(method, status)) {
    return { url: target.href, method, headers: new Headers(kept), body };
  }
  const withoutBody = kept.filter(([name]) => !/^content-/i.test(name));
  return { url: target.href, method: 'GET', headers: new Headers(withoutBody), body: undefined };
}

function becomesGet(method: string, status: number): boolean {
  return status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST';
}
