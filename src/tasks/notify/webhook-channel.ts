import { requestHeaders } from '../http/request-headers.js';
import { requestUrl } from '../http/request-url.js';
import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { needed, type Channel, type Delivery } from './notification.js';
import { postToWebhook } from './post-to-webhook.js';

export const webhookChannel: Channel = {
  checks: [
    (config, inputs) => requestUrl(config, 'url', needed(config, inputs, 'url')),
    (config, inputs) => requestHeaders(config, inputs['headers']),
    payloadOf,
  ],
  deliver,
};

/** Sends the payload, or `{text: message}`, as JSON. */
async function deliver(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery> {
  const url = needed(config, inputs, 'url');
  return postToWebhook(config, {
    input: 'url',
    url,
    payload: payloadOf(config, inputs),
    method: inputs['method'] as string,
    headers: inputs['headers'],
  });
}

function payloadOf(config: TaskConfig, inputs: ProcessedInputs): unknown {
  return inputs['payload'] ?? { text: needed(config, inputs, 'message') };
}
