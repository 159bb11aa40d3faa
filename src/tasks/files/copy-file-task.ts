import { constants, type Stats } from 'node:fs';
import { chmod, copyFile, utimes } from 'node:fs/promises';
import { TaskError } from '../../errors.js';
import { createTaskHandler } from '../task-handler.js';
import { replaceAtomically } from './atomic-write.js';
import { explaining } from './explaining.js';
import {
  TRANSFER_INPUTS,
  transferOf,
  transferResult,
  type Transfer,
} from './source-and-destination.js';
import { statsIfThere } from './stats-if-there.js';
import { workspacePath } from './workspace-path.js';

/** `copy_file`: copies a file with its mode and time, at once or not at all. */
export const copyFileTask = createTaskHandler(
  async (config, inputs) => {
    const transfer = await transferOf(config, inputs, 'copy', workspacePath);
    return explaining(config, transfer.title, async () => {
      await copy(transfer, await sourceStats(transfer));
      return transferResult(transfer);
    });
  },
  { inputs: TRANSFER_INPUTS },
);

/** @throws TaskError where the source cannot be copied to the destination. */
async function sourceStats({ source, destination }: Transfer): Promise<Stats> {
  const found = await statsIfThere(source.real);
  if (!found) throw refusal(`there is no file '${source.shown}'`);
  if (found.isDirectory()) throw refusal(`'${source.shown}' is a folder`);
  // Reading a pipe or a device could wait for ever.
  if (!found.isFile()) throw refusal(`'${source.shown}' is not a file`);
  if (source.real === destination.real) throw refusal('they are the same file');
  const target = await statsIfThere(destination.real);
  if (target?.isDirectory()) throw refusal(`'${destination.shown}' is a folder`);
  return found;
}

/** As Python's `copy2`: the copy has its source's mode and time, whatever stood in its place. */
async function copy({ source, destination }: Transfer, stats: Stats): Promise<void> {
  await replaceAtomically(destination.real, async (temporary) => {
    await copyFile(source.real, temporary, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    await chmod(temporary, stats.mode & 0o7777);
    await utimes(temporary, stats.atimeMs / 1000, stats.mtimeMs / 1000);
  });
}

function refusal(problem: string): TaskError {
  return new TaskError('task_failed', problem);
}
