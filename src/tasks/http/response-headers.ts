import { mapping, type Mapping } from '../../data.js';

/** Words of header names that are not written with one capital letter. */
const SPECIAL_WORDS: Readonly<Record<string, string>> = {
  dns: 'DNS',
  etag: 'ETag',
  github: 'GitHub',
  md5: 'MD5',
  oauth: 'OAuth',
  ratelimit: 'RateLimit',
  www: 'WWW',
  xss: 'XSS',
};

/**
 * A header's name as most servers write it: `Content-Type`, `ETag`. Fetch gives names in lower case,
 * and workflows look them up by one spelling.
 */
export function headerName(name: string): string {
  const words = name.toLowerCase().split('-');
  return words.map((word) => SPECIAL_WORDS[word] ?? capitalised(word)).join('-');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The headers of a response by name; those of a header that came several times are one text. */
export function responseHeaders(headers: Iterable<readonly [string, string]>): Mapping<string> {
  const byName = mapping<string>();
  for (const [received, value] of headers) {
    const name = headerName(received);
    byName[name] = Object.hasOwn(byName, name) ? `${byName[name]}, ${value}` : value;
  }
  return byName;
}
