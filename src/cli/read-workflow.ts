import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { ConfigurationError, messageOf } from '../errors.js';
import { loadWorkflow } from '../workflow/load-workflow.js';
import type { Workflow } from '../workflow/workflow.js';

/**
 * Loads the workflow file that was named on the command line.
 * @throws ConfigurationError for a file that is not there, or not right
 */
export async function readWorkflow(file: string, cwd: string): Promise<Workflow> {
  const path = resolve(cwd, file);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = isMissing ? 'There is no file' : `${messageOf(error)}:`;
    throw new ConfigurationError('invalid_arguments', `${why} ${file}`);
  }
  return loadWorkflow(text, { file: relative(cwd, path) || file });
}
