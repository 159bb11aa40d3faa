import { STATUS_CODES } from 'node:http';
import { TaskError } from '../../errors.js';
import { Masker } from '../masker.js';
import type { TaskConfig } from '../task-config.js';
import type { HttpRequest, HttpResponse } from './http-messages.js';
import { networkProblem } from './network-problem.js';

const LONGEST_EXCERPT = 300;

/** A secret that is shorter stands in too much by chance. */
const SHORTEST_SECRET = 4;

/** A request that got no answer. */
export class UnreachableError extends TaskError {}

/** An answer whose status is none of success. */
export class HttpStatusError extends TaskError {
  readonly status: number;
  /** The header `Retry-After`. */
  readonly retryAfter: string | null;

  constructor(config: TaskConfig, message: string, { status, headers }: HttpResponse) {
    super('task_failed', message, { availableVariables: config.getAvailableVariables() });
    this.status = status;
    this.retryAfter = headers.get('Retry-After');
  }
}

export function unreachable(
  config: TaskConfig,
  { shownUrl }: HttpRequest,
  error: unknown,
): UnreachableError {
  const { reason, hint } = networkProblem(error);
  return new UnreachableError('task_failed', `Cannot reach ${shownUrl}: ${reason}`, {
    availableVariables: config.getAvailableVariables(),
    hint,
  });
}

export function statusFailure(
  config: TaskConfig,
  request: HttpRequest,
  response: HttpResponse,
): HttpStatusError {
  const status = `${response.status} ${STATUS_CODES[response.status] ?? ''}`.trimEnd();
  const excerpt = excerptOf(config, request, response.body.text);
  const what = `HTTP ${status} for ${request.method} ${request.shownUrl}`;
  return new HttpStatusError(config, excerpt === '' ? what : `${what}: ${excerpt}`, response);
}

/** The beginning of what the server said, in one line, without what it was not to repeat. */
function excerptOf(config: TaskConfig, { secrets }: HttpRequest, body: string): string {
  // Before it is cut: half a secret would not be known as one.
  const masked = requestMasker(secrets).maskText(config.runtime.masker.maskText(body));
  const line = masked.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= LONGEST_EXCERPT) return line;
  return `${line.slice(0, LONGEST_EXCERPT).replace(/[\ud800-\udbff]$/, '')}…`;
}

function requestMasker(secrets: readonly string[]): Masker {
  const long = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  return new Masker(Object.fromEntries(long.map((secret) => [secret, secret])));
}
