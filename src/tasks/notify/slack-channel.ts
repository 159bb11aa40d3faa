import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { needed, type Delivery } from './notification.js';
import { postToWebhook } from './post-to-webhook.js';

/** Sends the message to an incoming webhook of Slack; a colour makes it an attachment. */
export async function notifySlack(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery> {
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
