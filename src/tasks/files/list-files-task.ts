import { isAbsolute, join, posix, sep } from 'node:path';
import { TaskError } from '../../errors.js';
import { InputError } from '../input-error.js';
import type { TaskConfig } from '../task-config.js';
import { createTaskHandler, type ProcessedInputs } from '../task-handler.js';
import { byCodePoints } from './code-point-order.js';
import { explaining } from './explaining.js';
import { findFiles } from './find-files.js';
import { globPattern, patternProblem } from './glob-pattern.js';
import { statsIfThere } from './stats-if-there.js';
import { workspacePath, workspacePathSync, type WorkspacePath } from './workspace-path.js';

/** `list_files`: the files of a folder that match a pattern, in the order of their characters. */
export const listFilesTask = createTaskHandler(
  async (config, inputs) => {
    const { workspace, runtime } = config;
    const given = inputs['directory'] as string;
    const folder = await workspacePath(workspace, given, runtime.allowedPaths);
    const pattern = checkedPattern(config, inputs);
    const isRecursive = inputs['recursive'] as boolean;
    return explaining(config, `Cannot list '${folder.shown}'`, async () => {
      await refuseOtherThanFolder(folder.real);
      const found = await findFiles(folder.real, {
        pattern: globPattern(pattern, isRecursive),
        signal: config.signal,
        realPath: (path) => allowedRealPath(config, path),
      });
      config.signal.throwIfAborted();
      const files = found.map((file) => shownIn(folder, file)).sort(byCodePoints);
      return { file_list: files, total_files: files.length };
    });
  },
  {
    checks: [checkedPattern],
    inputs: {
      directory: {
        type: 'string',
        required: true,
        description: 'The folder, relative to the workspace',
      },
      pattern: {
        type: 'string',
        default: '*',
        minLength: 1,
        description: 'Names to list: * ? [a-z] {a,b}; a leading dot is matched by a dot only',
      },
      recursive: {
        type: 'boolean',
        default: false,
        description: 'Folders in the folder are searched too, and ** in the pattern spans them',
      },
    },
  },
);

function checkedPattern(config: TaskConfig, inputs: ProcessedInputs): string {
  const pattern = inputs['pattern'] as string;
  const problem = patternProblem(pattern);
  if (problem === undefined) return pattern;
  throw new InputError(config, 'pattern', problem, "Name another folder as 'directory'.");
}

async function refuseOtherThanFolder(path: string): Promise<void> {
  const found = await statsIfThere(path);
  if (!found) throw new TaskError('task_failed', 'there is no such folder');
  if (!found.isDirectory()) throw new TaskError('task_failed', 'it is not a folder');
  // The glob takes every backslash for a slash, and would look into another folder.
  if (sep === '/' && path.includes('\\')) {
    throw new TaskError('task_failed', 'its path holds a backslash, which patterns cannot name');
  }
}

function allowedRealPath({ workspace, runtime }: TaskConfig, path: string): string | undefined {
  try {
    return workspacePathSync(workspace, path, runtime.allowedPaths).real;
  } catch {
    return undefined;
  }
}

function shownIn(folder: WorkspacePath, file: string): string {
  return isAbsolute(folder.shown) ? join(folder.shown, file) : posix.join(folder.shown, file);
}
