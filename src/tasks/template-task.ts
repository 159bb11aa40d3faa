import { TaskError, TemplateError } from '../errors.js';
import { readTextFile, writeTextFile } from './files/text-files.js';
import type { TaskConfig } from './task-config.js';
import { createTaskHandler, type ProcessedInputs } from './task-handler.js';

/** `template`: writes a rendered template, given as text or as a file, into a file. */
export const templateTask = createTaskHandler(
  async (config, inputs) => {
    const text = await renderedText(config, inputs);
    return writeTextFile(config, inputs['output_file'] as string, text, 'utf-8');
  },
  {
    inputs: {
      template: { type: 'string', description: 'The template itself' },
      template_file: { type: 'string', description: 'A file of the workspace that holds it' },
      output_file: { type: 'string', required: true, description: 'The file to write' },
    },
  },
);

/** The text given as `template` was rendered with the inputs; that of a file is rendered here. */
async function renderedText(config: TaskConfig, inputs: ProcessedInputs): Promise<string> {
  const { template, template_file: file } = inputs;
  if ((template === undefined) === (file === undefined)) {
    const problem = "needs either 'template' or 'template_file'";
    throw new TaskError('invalid_inputs', `Task '${config.type}' ${problem}`, {
      availableVariables: config.getAvailableVariables(),
    });
  }
  if (template !== undefined) return template as string;
  const { content } = await readTextFile(config, file as string, 'utf-8');
  try {
    return config.runtime.templates.render(content, config.context);
  } catch (error) {
    if (error instanceof TemplateError) error.path = ['template_file', ...error.path];
    throw error;
  }
}
