import { stringifyJson } from '../../json.js';
import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { messageLine, timestamp } from './message-line.js';
import { needed, needs, type Channel, type Delivery } from './notification.js';
import { appendToFile, replaceFile } from './write-message.js';

export const fileChannel: Channel = { checks: [needs('file'), needs('message')], deliver };

/** Writes the message into a file of the workspace. */
async function deliver(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery> {
  const file = needed(config, inputs, 'file');
  const message = needed(config, inputs, 'message');
  const line =
    inputs['format'] === 'jsonl'
      ? record(config, message)
      : messageLine(`[${timestamp(config)}]`, message);
  const write = inputs['append'] === true ? appendToFile : replaceFile;
  await write(config, file, line);
  return {};
}

function record(config: TaskConfig, message: string): string {
  const workflow = config.getVariable('name', 'workflow') ?? '';
  return `${stringifyJson({ timestamp: timestamp(config), message, workflow })}\n`;
}
