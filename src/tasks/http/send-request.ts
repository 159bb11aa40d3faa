import { interruption } from '../process/interruption.js';
import type { TaskConfig } from '../task-config.js';
import { withTimeout } from '../with-timeout.js';
import { statusFailure, unreachable } from './http-failure.js';
import type { HttpRequest, HttpResponse } from './http-messages.js';
import { fetchFor } from './own-client.js';
import { fetchRedirected } from './redirects.js';
import { readBody } from './response-body.js';

/**
 * Sends a request and reads the response.
 * @throws HttpStatusError for a status outside 2xx, UnreachableError, TaskError `task_timeout`
 */
export async function sendRequest(config: TaskConfig, request: HttpRequest): Promise<HttpResponse> {
  const what = `${request.method} ${request.shownUrl}`;
  const response = await withTimeout(what, request.timeout, config.signal, (signal) =>
    exchange(config, request, signal),
  );
  if (response.status >= 200 && response.status < 300) return response;
  throw statusFailure(config, request, response);
}

async function exchange(
  config: TaskConfig,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<HttpResponse> {
  try {
    const { status, headers, body } = await fetchRedirected(
      fetchFor(config, request),
      request,
      signal,
    );
    return { status, headers, body: await readBody(body, headers.get('Content-Type'), signal) };
  } catch (error) {
    throw signal.aborted ? interruption(config, signal) : unreachable(config, request, error);
  }
}
