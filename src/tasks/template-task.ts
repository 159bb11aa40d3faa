import { TaskError, TemplateError } from '../errors.js';
import { readTextFile, writeTextFile, type TextFile } from './files/text-files.js';
import type { TaskConfig } from './task-config.js';
import type { InputSchema, ProcessedInputs, TaskHandler } from './task-handler.js';
import { workspaceTemplates } from './workspace-templates.js';

const INPUTS: InputSchema = {
  template: {
    type: 'string',
    description: 'The template itself; it can include, import and extend files of the workspace',
  },
  template_file: { type: 'string', description: 'A file of the workspace that holds it' },
  output_file: { type: 'string', required: true, description: 'The file to write' },
};

/** A template is not rendered as other inputs are, which know no other templates. */
const INPUTS_AS_READ: InputSchema = { ...INPUTS, template: { ...INPUTS['template'], raw: true } };

/** `template`: writes a rendered template, given as text or as a file, into a file. */
export const templateTask: TaskHandler<TextFile> = Object.assign(
  async (config: TaskConfig) => {
    const isText = typeof config.inputs['template'] === 'string';
    const inputs = config.processInputs(isText ? INPUTS_AS_READ : INPUTS);
    const text = await renderedText(config, inputs);
    return writeTextFile(config, inputs['output_file'] as string, text, 'utf-8');
  },
  { options: { inputs: INPUTS, checks: [chooseTemplate] } },
);

async function renderedText(config: TaskConfig, inputs: ProcessedInputs): Promise<string> {
  const { template, template_file: file } = inputs;
  chooseTemplate(config, inputs);
  return template === undefined
    ? renderedFile(config, file as string)
    : renderedInput(config, template as string);
}

function chooseTemplate(
  config: TaskConfig,
  { template, template_file: file }: ProcessedInputs,
): void {
  if ((template === undefined) === (file === undefined)) {
    const problem = "needs either 'template' or 'template_file'";
    throw new TaskError('invalid_inputs', `Task '${config.type}' ${problem}`, {
      availableVariables: config.getAvailableVariables(),
    });
  }
}

function renderedInput(config: TaskConfig, template: string): string {
  try {
    return workspaceTemplates(config.runtime).render(template, config.context);
  } catch (error) {
    if (error instanceof TemplateError) error.path = ['template', ...error.path];
    throw error;
  }
}

async function renderedFile(config: TaskConfig, file: string): Promise<string> {
  const { path, content } = await readTextFile(config, file, 'utf-8');
  try {
    return workspaceTemplates(config.runtime).render(content, config.context);
  } catch (error) {
    throw error instanceof TemplateError ? inFile(path, error) : error;
  }
}

/** Told as errors of included templates are: its lines are not those of the workflow's file. */
function inFile(path: string, error: TemplateError): TemplateError {
  const { code, message, line, hint, availableVariables } = error;
  const at = line === undefined ? '' : `, line ${line}`;
  return new TemplateError(
    code as ConstructorParameters<typeof TemplateError>[0],
    `in template '${path}'${at}: ${message}`,
    { hint, availableVariables, path: ['template_file'], cause: error },
  );
}
