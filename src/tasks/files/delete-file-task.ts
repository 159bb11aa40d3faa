import { rm } from 'node:fs/promises';
import { TaskError } from '../../errors.js';
import { createTaskHandler } from '../task-handler.js';
import { explaining } from './explaining.js';
import { FILE_CHECKS, FILE_INPUTS, fileOf } from './file-inputs.js';
import { statsIfThere } from './stats-if-there.js';
import { workspaceEntry } from './workspace-path.js';

/**
 * `delete_file`: deletes a file; one that is not there is no error, so that an item can be tried
 * again. Of a symlink the link is deleted, never what it leads to.
 */
export const deleteFileTask = createTaskHandler(
  async (config, inputs) => {
    const { workspace, runtime } = config;
    const file = await workspaceEntry(workspace, fileOf(config, inputs), runtime.allowedPaths);
    return explaining(config, `Cannot delete '${file.shown}'`, async () => {
      if ((await statsIfThere(file.real))?.isDirectory()) {
        throw new TaskError('task_failed', 'it is a folder');
      }
      // With `force`, since another item may be faster.
      await rm(file.real, { force: true });
      return { path: file.shown };
    });
  },
  { inputs: FILE_INPUTS, checks: FILE_CHECKS },
);
