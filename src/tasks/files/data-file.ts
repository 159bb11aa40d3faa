import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
import type { InputCheck, ProcessedInputs } from '../task-handler.js';
import { explaining } from './explaining.js';
import { fileError } from './file-error.js';
import { contentOf, fileOf, TEXT_FILE_CHECKS } from './file-inputs.js';
import { readTextFile, writeTextFile } from './text-files.js';

const dataOf = contentOf('data');

export const DATA_FILE_CHECKS: readonly InputCheck[] = [...TEXT_FILE_CHECKS, dataOf];

/** The result of tasks that read or write a value. */
export interface DataFile {
  /** The file, relative to the workspace. */
  readonly path: string;
  readonly data: unknown;
}

/** Where a text stops making sense, from 1, and why. */
export interface SyntaxProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Reads a file's value; `parse` is given the text and the file's name for its errors. */
export async function readDataFile(
  config: TaskConfig,
  inputs: ProcessedInputs,
  parse: (text: string, path: string) => unknown,
): Promise<DataFile> {
  const file = fileOf(config, inputs);
  const { path, content } = await readTextFile(config, file, inputs['encoding'] as string);
  try {
    // Editors on Windows put a mark before the text, which belongs to the encoding.
    return { path, data: parse(content.replace(/^\uFEFF/, ''), path) };
  } catch (error) {
    throw error instanceof TaskError ? error : fileError(`Cannot read '${path}'`, error);
  }
}

/** Writes the value given as `data` or `content` as the text that `print` makes of it. */
export async function writeDataFile(
  config: TaskConfig,
  inputs: ProcessedInputs,
  print: (data: unknown) => string,
): Promise<DataFile> {
  const file = fileOf(config, inputs);
  const data = dataOf(config, inputs);
  const text = await explaining(config, `Cannot write '${file}'`, () => print(data));
  const { path } = await writeTextFile(config, file, text, inputs['encoding'] as string);
  return { path, data };
}

export function syntaxError(
  path: string,
  format: string,
  { line, column, message }: SyntaxProblem,
  cause: unknown,
): TaskError {
  return new TaskError('task_failed', `${path}:${line}:${column} is not ${format}: ${message}`, {
    cause,
  });
}
