import type { TaskConfig } from '../task-config.js';
import type { InputSchema, ProcessedInputs } from '../task-handler.js';
import { oneOf } from './one-of.js';

/** A file by either of its names; `fileOf` reads them. */
export const FILE_INPUTS: InputSchema = {
  file: { type: 'string', description: 'The file, relative to the workspace' },
  path: { type: 'string', description: 'The same as file' },
};

/** A file whose text is read or written. */
export const TEXT_FILE_INPUTS: InputSchema = {
  ...FILE_INPUTS,
  encoding: { type: 'string', default: 'utf-8', description: 'How the text stands in the file' },
};

/** A file that is written with any value; without a type, so that lists and null come as they are. */
export const DATA_FILE_INPUTS: InputSchema = {
  ...TEXT_FILE_INPUTS,
  data: { description: 'The value to write: a list, a mapping, text, a number, true, false, null' },
  content: { description: 'The same as data' },
};

export function fileOf(config: TaskConfig, inputs: ProcessedInputs): string {
  return oneOf(config, inputs, 'file', 'path') as string;
}
