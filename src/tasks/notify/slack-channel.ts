import { requestUrl } from '../http/request-url.js';
import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { needed, needs, type Channel, type Delivery } from './notification.js';
import { postToWebhook } from './post-to-webhook.js';

export const slackChannel: Channel = {
  checks: [
    needs('message'),
    (config, inputs) => requestUrl(config, 'webhook_url', needed(config, inputs, 'webhook_url')),
  ],
  deliver,
};

/** Sends the message to an incoming webhook of Slack; a colour makes it an attachment. */
async function deliver(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery> {
  const url = needed(config, inputs, 'webhook_url');
  const text = needed(config, inputs, 'message');
  const { username, icon_emoji, color } = inputs;
  const content = color ? { attachments: [{ color, text, fallback: text }] } : { text };
  return postToWebhook(config, {
    input: 'webhook_url',
    url,
    payload: { ...content, username, icon_emoji },
  });
}
