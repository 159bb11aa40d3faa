import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { needed, type Delivery } from './notification.js';
import { postToWebhook } from './post-to-webhook.js';

/** Sends the payload, or `{text: message}`, as JSON. */
export async function notifyWebhook(
  config: TaskConfig,
  inputs: ProcessedInputs,
): Promise<Delivery> {
  const url = needed(config, inputs, 'url');
  return postToWebhook(config, {
    input: 'url',
    url,
    payload: inputs['payload'] ?? { text: needed(config, inputs, 'message') },
    method: inputs['method'] as string,
    headers: inputs['headers'],
  });
}
