import { plainData } from '../../data.js';
import { parseJson } from '../../json.js';
import { jsonText } from '../../template/filters/json-text.js';
import { createTaskHandler, type InputSchema } from '../task-handler.js';
import { DATA_FILE_CHECKS, readDataFile, syntaxError, writeDataFile } from './data-file.js';
import { DATA_FILE_INPUTS, TEXT_FILE_CHECKS, TEXT_FILE_INPUTS } from './file-inputs.js';
import { jsonProblem } from './json-syntax.js';

const WRITE_INPUTS: InputSchema = {
  ...DATA_FILE_INPUTS,
  indent: {
    type: 'integer',
    default: 2,
    minimum: 0,
    maximum: 10,
    description: 'Blanks for each level of lists and mappings',
  },
};

/** `read_json`: the value of a JSON file. */
export const readJsonTask = createTaskHandler(
  (config, inputs) => readDataFile(config, inputs, jsonData),
  { inputs: TEXT_FILE_INPUTS, checks: TEXT_FILE_CHECKS },
);

/** `write_json`: a value as Python's `json.dump` writes it, byte for byte: no newline at the end. */
export const writeJsonTask = createTaskHandler(
  (config, inputs) => {
    const style = { indent: inputs['indent'] as number, sortKeys: false, allowNaN: false };
    return writeDataFile(config, inputs, (data) => jsonText(data, style));
  },
  { inputs: WRITE_INPUTS, checks: DATA_FILE_CHECKS },
);

function jsonData(text: string, path: string): unknown {
  try {
    return plainData(parseJson(text));
  } catch (error) {
    const problem = error instanceof SyntaxError ? jsonProblem(text) : undefined;
    throw problem ? syntaxError(path, 'JSON', problem, error) : error;
  }
}
