import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
import { createTaskHandler, type InputSchema, type ProcessedInputs } from '../task-handler.js';
import { readTextFile, writeTextFile } from './text-files.js';

const FILE_INPUTS: InputSchema = {
  file: { type: 'string', description: 'The file, relative to the workspace' },
  path: { type: 'string', description: 'The same as file' },
  encoding: { type: 'string', default: 'utf-8', description: 'How the text stands in the file' },
};

const WRITE_INPUTS: InputSchema = {
  ...FILE_INPUTS,
  content: { type: 'string', description: 'The text to write' },
  data: { type: 'string', description: 'The same as content' },
};

/** `read_file`: the text of a file. */
export const readFileTask = createTaskHandler(
  (config, inputs) =>
    readTextFile(config, oneOf(config, inputs, 'file', 'path'), inputs['encoding'] as string),
  { inputs: FILE_INPUTS },
);

/** `write_file`: writes text into a file, its folders made where they are missing. */
export const writeFileTask = createTaskHandler(
  (config, inputs) =>
    writeTextFile(
      config,
      oneOf(config, inputs, 'file', 'path'),
      oneOf(config, inputs, 'content', 'data'),
      inputs['encoding'] as string,
    ),
  { inputs: WRITE_INPUTS },
);

/** The value of an input that has two names, of which exactly one is to be given. */
function oneOf(config: TaskConfig, inputs: ProcessedInputs, name: string, other: string): string {
  const given = [inputs[name], inputs[other]].filter((value) => value !== undefined);
  if (given.length === 1) return given[0] as string;
  const problem =
    given.length === 0 ? 'is required' : `and its other name '${other}' are both given`;
  throw new TaskError('invalid_inputs', `Input '${name}' of task '${config.type}' ${problem}`, {
    availableVariables: config.getAvailableVariables(),
  });
}
