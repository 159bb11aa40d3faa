import { isMapping } from '../../data.js';
import { VERSION } from '../../version.js';
import type { TaskConfig } from '../task-config.js';
import { InputError } from '../input-error.js';
import { printedText } from './printed-text.js';

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const IMPOSSIBLE_IN_VALUE = /[^\t\x20-\x7e\x80-\xff]/;

/** They are about the connection, which is fetch's own; it refuses to send them. */
const OF_THE_CONNECTION = ['expect', 'keep-alive', 'transfer-encoding', 'upgrade'];

/**
 * The headers of a request. An entry without a value is left out.
 * @param given the input `headers`
 * @throws InputError
 */
export function requestHeaders(config: TaskConfig, given: unknown): Headers {
  const headers = new Headers({ 'User-Agent': `resumable-batch/${VERSION}` });
  for (const [name, value] of Object.entries(isMapping(given) ? given : {})) {
    if (value === null) continue;
    setHeader(config, 'headers', headers, name, printedText(config, 'headers', name, value));
  }
  // Fetch counts for itself, and fails when somebody else has counted differently.
  headers.delete('Content-Length');
  return headers;
}

/**
 * Sets a header once it is sure that it can be sent: fetch's own error would show its value.
 * @param input the one that the value comes from
 * @throws InputError
 */
export function setHeader(
  config: TaskConfig,
  input: string,
  headers: Headers,
  name: string,
  value: string,
): void {
  if (!NAME.test(name))
    throw new InputError(config, input, `names an impossible header, '${name}'`);
  if (OF_THE_CONNECTION.includes(name.toLowerCase())) {
    throw new InputError(config, input, `cannot set the header '${name}'`);
  }
  // Whatever read a token from a file has often kept the end of its line.
  const trimmed = value.trim();
  if (IMPOSSIBLE_IN_VALUE.test(trimmed)) {
    throw new InputError(config, input, `has a character that the header '${name}' cannot carry`);
  }
  headers.set(name, trimmed);
}
