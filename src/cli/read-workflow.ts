import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { ConfigurationError, messageOf } from '../errors.js';
import { parseWorkflow } from '../workflow/load-workflow.js';
import type { Workflow } from '../workflow/workflow.js';

/**
 * Reads the workflow file that was named on the command line, as far as it is right: the engine tells
 * its problems together with those that it finds.
 * @throws ConfigurationError for a file that is not there, or of which nothing can be made
 */
export async function readWorkflow(file: string, cwd: string): Promise<Workflow> {
  const path = resolve(cwd, file);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError('invalid_arguments', unreadable(file, error));
  }
  return parseWorkflow(text, { file: relative(cwd, path) || file, folder: dirname(path) });
}

function unreadable(file: string, error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return `There is no file ${file}`;
    case 'EISDIR':
      return `${file} is a folder, not a workflow file`;
    default:
      return `${file} cannot be read: ${messageOf(error)}`;
  }
}
