import { InputError } from '../input-error.js';
import type { TaskConfig } from '../task-config.js';
import type { InputCheck, InputSchema, ProcessedInputs } from '../task-handler.js';
import { textEncoding } from './text-encoding.js';
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

export const FILE_CHECKS: readonly InputCheck[] = [fileOf];
export const TEXT_FILE_CHECKS: readonly InputCheck[] = [fileOf, encodingOf];

/** What there is to write, by either name; `name` is the one that messages speak of. */
export function contentOf(name: 'content' | 'data'): InputCheck {
  const other = name === 'content' ? 'data' : 'content';
  return (config, inputs) => oneOf(config, inputs, name, other);
}

/** @throws InputError for a name that no encoding has */
function encodingOf(config: TaskConfig, inputs: ProcessedInputs): string {
  const name = inputs['encoding'] as string;
  try {
    textEncoding(name);
  } catch (error) {
    throw new InputError(config, 'encoding', `is no known encoding: '${name}'`, undefined, error);
  }
  return name;
}

export function fileOf(config: TaskConfig, inputs: ProcessedInputs): string {
  return oneOf(config, inputs, 'file', 'path') as string;
}
