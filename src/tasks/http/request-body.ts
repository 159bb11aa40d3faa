import { stringifyJson } from '../../json.js';

/**
 * What a request carries: text as it is, any other value as JSON. Says so in `Content-Type`, unless
 * that is given; text without one counts as a form's, as `curl --data` has it.
 */
export function requestBody(given: unknown, headers: Headers): string | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  const isText = typeof given === 'string';
  if (!headers.has('Content-Type')) {
    const type = isText ? 'application/x-www-form-urlencoded' : 'application/json';
    headers.set('Content-Type', type);
  }
  return isText ? given : stringifyJson(given);
}
