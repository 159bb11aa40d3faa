import { createTaskHandler, type InputSchema } from '../task-handler.js';
import { appendTextFile } from './append-text-file.js';
import { contentOf, fileOf, TEXT_FILE_CHECKS, TEXT_FILE_INPUTS } from './file-inputs.js';
import { readTextFile, writeTextFile } from './text-files.js';

const WRITE_INPUTS: InputSchema = {
  ...TEXT_FILE_INPUTS,
  content: { type: 'string', description: 'The text to write' },
  data: { type: 'string', description: 'The same as content' },
};

const textOf = contentOf('content');

/** `read_file`: the text of a file. */
export const readFileTask = createTaskHandler(
  (config, inputs) => readTextFile(config, fileOf(config, inputs), inputs['encoding'] as string),
  { inputs: TEXT_FILE_INPUTS, checks: TEXT_FILE_CHECKS },
);

/** `write_file`: writes text into a file, its folders made where they are missing. */
export const writeFileTask = writing(writeTextFile);

/** `append_file`: writes text at the end of a file, which is made where it is missing. */
export const appendFileTask = writing(appendTextFile);

function writing(write: typeof writeTextFile) {
  return createTaskHandler(
    (config, inputs) =>
      write(
        config,
        fileOf(config, inputs),
        textOf(config, inputs) as string,
        inputs['encoding'] as string,
      ),
    { inputs: WRITE_INPUTS, checks: [...TEXT_FILE_CHECKS, textOf] },
  );
}
