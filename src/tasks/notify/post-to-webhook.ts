import { authenticate } from '../http/request-auth.js';
import { requestHeaders } from '../http/request-headers.js';
import { requestBody } from '../http/request-body.js';
import { requestMethod } from '../http/request-method.js';
import { requestUrl } from '../http/request-url.js';
import { sendRequest } from '../http/send-request.js';
import type { TaskConfig } from '../task-config.js';
import type { Delivery } from './notification.js';

const TIMEOUT_SECONDS = 30;

/** A part of a webhook's path or query this long may be what makes it secret. */
const SHORTEST_SECRET_PART = 8;

export interface WebhookMessage {
  /** The input that the URL comes from. */
  readonly input: string;
  readonly url: string;
  readonly payload: unknown;
  readonly method?: string;
  readonly headers?: unknown;
}

/** Sends JSON to a webhook. Whoever knows its URL can send to it, so that errors show the host only. */
export async function postToWebhook(
  config: TaskConfig,
  message: WebhookMessage,
): Promise<Delivery> {
  const { url, origin, path, credentials } = requestUrl(config, message.input, message.url);
  const headers = requestHeaders(config, message.headers);
  const secrets = authenticate(config, headers, {}, credentials);
  const body = requestBody(message.payload, headers);
  const { status } = await sendRequest(config, {
    url,
    shownUrl: origin,
    method: requestMethod(config, message.method ?? 'POST', body),
    headers,
    body,
    timeout: TIMEOUT_SECONDS,
    verifySsl: true,
    secrets: [...secrets, ...secretParts(path)],
  });
  return { status_code: status };
}

/** What a server's page for errors may repeat of the URL. */
function secretParts(path: string): string[] {
  const parts = path.split(/[/?&=]/).filter((part) => part.length >= SHORTEST_SECRET_PART);
  return [...(path === '/' ? [] : [path]), ...parts];
}
