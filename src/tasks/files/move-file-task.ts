import { mkdir, realpath, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
import { createTaskHandler } from '../task-handler.js';
import { explaining } from './explaining.js';
import { moveAcrossDevices } from './move-across-devices.js';
import {
  TRANSFER_INPUTS,
  transferOf,
  transferResult,
  type Transfer,
} from './source-and-destination.js';
import { statsIfThere } from './stats-if-there.js';
import { isInside, workspaceEntry } from './workspace-path.js';

/** `move_file`: moves a file or a folder; a symlink is moved itself, not what it leads to. */
export const moveFileTask = createTaskHandler(
  async (config, inputs) => {
    const transfer = await transferOf(config, inputs, 'move', workspaceEntry);
    return explaining(config, transfer.title, async () => {
      await refuseImpossible(config, transfer);
      await move(transfer.source.real, transfer.destination.real);
      return transferResult(transfer);
    });
  },
  { inputs: TRANSFER_INPUTS },
);

async function refuseImpossible(config: TaskConfig, transfer: Transfer): Promise<void> {
  const { source, destination, isIntoFolder } = transfer;
  const moved = await statsIfThere(source.real);
  if (!moved) throw refusal(`there is no file '${source.shown}'`);
  const isFolder = moved.isDirectory();
  if (isFolder && isInside(source.real, await realpath(config.workspace))) {
    throw refusal(`'${source.shown}' is the workspace, or holds it`);
  }
  // A symlink that took the place of its own target would lead to itself, and the target be lost.
  const leadsTo = await realpath(source.real).catch(() => source.real);
  if (leadsTo === destination.real) throw refusal('they are the same file');
  if (isFolder && isInside(source.real, destination.real)) {
    throw refusal('a folder cannot be moved into itself');
  }
  const target = await statsIfThere(destination.real);
  // As Python's shutil: only a destination that was named in full is replaced.
  if (target && isIntoFolder) throw refusal(`'${destination.shown}' is there already`);
  if (target && isFolder) throw refusal(`'${destination.shown}' is a file, the source a folder`);
}

async function move(source: string, destination: string): Promise<void> {
  await mkdir(dirname(destination), { recursive: true });
  try {
    await rename(source, destination);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await moveAcrossDevices(source, destination);
  }
}

function refusal(problem: string): TaskError {
  return new TaskError('task_failed', problem);
}
