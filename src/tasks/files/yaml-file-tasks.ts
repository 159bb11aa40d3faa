import { YamlProblem, yamlData } from '../../template/filters/yaml-data.js';
import { createTaskHandler } from '../task-handler.js';
import { DATA_FILE_CHECKS, readDataFile, syntaxError, writeDataFile } from './data-file.js';
import { DATA_FILE_INPUTS, TEXT_FILE_CHECKS, TEXT_FILE_INPUTS } from './file-inputs.js';
import { yamlText } from './yaml-text.js';

/** `read_yaml`: the value of a YAML file. */
export const readYamlTask = createTaskHandler(
  (config, inputs) => readDataFile(config, inputs, yamlValue),
  { inputs: TEXT_FILE_INPUTS, checks: TEXT_FILE_CHECKS },
);

/** `write_yaml`: a value as YAML. */
export const writeYamlTask = createTaskHandler(
  (config, inputs) => writeDataFile(config, inputs, yamlText),
  { inputs: DATA_FILE_INPUTS, checks: DATA_FILE_CHECKS },
);

function yamlValue(text: string, path: string): unknown {
  try {
    return yamlData(text);
  } catch (error) {
    throw error instanceof YamlProblem ? syntaxError(path, 'YAML', error, error) : error;
  }
}
