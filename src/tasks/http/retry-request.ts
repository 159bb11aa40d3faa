import { TaskError } from '../../errors.js';
import { interruption } from '../process/interruption.js';
import type { TaskConfig } from '../task-config.js';
import { HttpStatusError, UnreachableError } from './http-failure.js';
import type { RequestRetry } from './request-retry.js';
import { retryAfterSeconds } from './retry-after.js';
import type { HttpRequest, HttpResponse } from './http-messages.js';
import { sendRequest } from './send-request.js';

/** Sends a request until it succeeds or `retry` gives up; then throws the last try's error. */
export async function sendWithRetry(
  config: TaskConfig,
  request: HttpRequest,
  retry: RequestRetry,
): Promise<HttpResponse> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await sendRequest(config, request);
    } catch (error) {
      if (attempt >= retry.maxAttempts || !isWorthAnotherTry(error, retry)) throw error;
      await pause(
        config,
        error,
        waitAfter(config, error, retry),
        `${attempt + 1} of ${retry.maxAttempts}`,
      );
    }
  }
}

function isWorthAnotherTry(error: unknown, { statusCodes }: RequestRetry): error is TaskError {
  if (error instanceof HttpStatusError) return statusCodes.includes(error.status);
  if (error instanceof UnreachableError) return true;
  return error instanceof TaskError && error.code === 'task_timeout';
}

/** Seconds: what the server asks for, where that is longer than the author's wait. */
function waitAfter({ runtime }: TaskConfig, error: TaskError, { delay }: RequestRetry): number {
  const header = error instanceof HttpStatusError ? error.retryAfter : null;
  return Math.max(delay, retryAfterSeconds(header, runtime.clock.now()));
}

async function pause(
  config: TaskConfig,
  { message }: TaskError,
  seconds: number,
  next: string,
): Promise<void> {
  config.logger.warning(`${message} (attempt ${next} follows in ${seconds} s)`);
  try {
    await config.runtime.clock.sleep(seconds * 1000, config.signal);
  } catch (error) {
    throw config.signal.aborted ? interruption(config, config.signal) : error;
  }
}
