import type { TaskConfig } from '../task-config.js';
import { InputError } from '../input-error.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Where a request goes. */
export interface RequestUrl {
  /** Without credentials: fetch refuses a URL that has some. */
  readonly url: string;
  /** As messages may show it: a query often holds a secret. */
  readonly shown: string;
  /** All that may be shown of a URL that is a secret itself, as that of a webhook. */
  readonly origin: string;
  /** From `https://user:password@host/`. */
  readonly credentials: Credentials | undefined;
  /** What stands behind the origin. */
  readonly path: string;
}

/**
 * Reads the URL of an input.
 * @throws InputError where it is none of http or https
 */
export function requestUrl(config: TaskConfig, input: string, given: string): RequestUrl {
  const url = parsed(given);
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new InputError(config, input, 'must be a URL that begins with http:// or https://');
  }
  const credentials = credentialsOf(url);
  url.username = '';
  url.password = '';
  url.hash = '';
  // Masked before it is encoded, since the encoded form of a secret is not known as one.
  const masked = config.runtime.masker.maskText(given);
  const shown = shownUrl(masked === given ? url : (parsed(masked) ?? new URL(url.origin)));
  return {
    url: url.href,
    shown,
    origin: url.origin,
    credentials,
    path: url.pathname + url.search,
  };
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function shownUrl({ origin, pathname, search }: URL): string {
  return `${origin}${pathname}${search === '' ? '' : '?…'}`;
}

function credentialsOf({ username, password }: URL): Credentials | undefined {
  if (username === '' && password === '') return undefined;
  return { username: decoded(username), password: decoded(password) };
}

/** A percent sign that encodes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
