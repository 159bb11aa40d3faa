import { createTaskHandler, type InputCheck, type InputSchema } from '../task-handler.js';
import { fileChannel } from './file-channel.js';
import { logChannel } from './log-channel.js';
import type { Channel, Delivery } from './notification.js';
import { slackChannel } from './slack-channel.js';
import { webhookChannel } from './webhook-channel.js';

const CHANNELS: Readonly<Record<string, Channel>> = {
  webhook: webhookChannel,
  log: logChannel,
  slack: slackChannel,
  file: fileChannel,
};

const INPUTS: InputSchema = {
  channel: {
    type: 'string',
    required: true,
    enum: Object.keys(CHANNELS),
    description: 'Where the message goes',
  },
  message: {
    type: 'string',
    description: 'What to say; a webhook that is given a payload needs none',
  },
  level: {
    type: 'string',
    default: 'info',
    description: 'log: how grave it is: debug, info, warning or error',
  },
  file: {
    type: 'string',
    description: 'file: where the message is written; log: where it is written as well',
  },
  append: {
    type: 'boolean',
    default: true,
    description: 'file: after what is there; false replaces it',
  },
  format: {
    type: 'string',
    default: 'jsonl',
    enum: ['jsonl', 'text'],
    description: 'file: a JSON object for each message, or a line of text',
  },
  url: { type: 'string', description: 'webhook: where the message is sent' },
  method: { type: 'string', default: 'POST', description: 'webhook: the method' },
  headers: { type: 'mapping', description: 'webhook: further headers' },
  payload: {
    type: ['mapping', 'list'],
    description: 'webhook: what is sent as JSON, in place of {text: message}',
  },
  webhook_url: { type: 'string', description: 'slack: the URL of an incoming webhook' },
  username: {
    type: 'string',
    default: 'resumable-batch',
    description: 'slack: who says it',
  },
  icon_emoji: {
    type: 'string',
    default: ':robot_face:',
    description: 'slack: the picture beside it',
  },
  color: {
    type: 'string',
    description: 'slack: a stripe beside it: good, warning, danger or #36a64f',
  },
};

const CHECKS: readonly InputCheck[] = Object.entries(CHANNELS).flatMap(([name, { checks }]) =>
  checks.map((check): InputCheck => (config, inputs) => {
    if (inputs['channel'] === name) check(config, inputs);
  }),
);

/** The result of `notify`. */
export interface Notification extends Delivery {
  readonly channel: string;
  readonly status: 'sent';
  readonly message: string;
}

/** `notify`: says a message in the log, a file, a webhook or Slack. */
export const notify = createTaskHandler(
  async (config, inputs): Promise<Notification> => {
    const channel = inputs['channel'] as string;
    const delivery = await CHANNELS[channel]?.deliver(config, inputs);
    const message = (inputs['message'] as string | undefined) ?? '';
    return { channel, status: 'sent', message, ...delivery };
  },
  { inputs: INPUTS, checks: CHECKS },
);
