import { basename, join, resolve, sep } from 'node:path';
import type { TaskConfig } from '../task-config.js';
import type { InputSchema, ProcessedInputs } from '../task-handler.js';
import { statsIfThere } from './stats-if-there.js';
import { workspacePath, type WorkspacePath } from './workspace-path.js';

export const TRANSFER_INPUTS: InputSchema = {
  source: {
    type: 'string',
    required: true,
    description: 'What is there, relative to the workspace',
  },
  destination: {
    type: 'string',
    required: true,
    description: 'Where it goes: a file, or a folder that takes it in under its own name',
  },
};

/** The two ends of a copy or a move. */
export interface Transfer {
  readonly source: WorkspacePath;
  readonly destination: WorkspacePath;
  /** The destination that was given is a folder, and takes the source in. */
  readonly isIntoFolder: boolean;
  /** What is tried, for messages. */
  readonly title: string;
}

export interface TransferResult {
  /** The same as destination, as other file tasks name the file they made. */
  readonly path: string;
  readonly source: string;
  readonly destination: string;
}

/** Finds both ends; `locate` says whether a symlink as the source means its target or itself. */
export async function transferOf(
  config: TaskConfig,
  inputs: ProcessedInputs,
  verb: string,
  locate: typeof workspacePath,
): Promise<Transfer> {
  const { workspace, runtime } = config;
  const given = inputs['source'] as string;
  const source = await locate(workspace, given, runtime.allowedPaths);
  const wanted = inputs['destination'] as string;
  const direct = await workspacePath(workspace, wanted, runtime.allowedPaths);
  const isIntoFolder =
    endsWithSlash(wanted) || ((await statsIfThere(direct.real))?.isDirectory() ?? false);
  // The entry in the folder may be a symlink itself, so its path is looked up anew.
  const name = basename(resolve(workspace, given));
  const destination = isIntoFolder
    ? await workspacePath(workspace, join(wanted, name), runtime.allowedPaths)
    : direct;
  const title = `Cannot ${verb} '${source.shown}' to '${destination.shown}'`;
  return { source, destination, isIntoFolder, title };
}

export function transferResult({ source, destination }: Transfer): TransferResult {
  return { path: destination.shown, source: source.shown, destination: destination.shown };
}

/** Who writes `out/` means a folder, also before it is there. */
function endsWithSlash(path: string): boolean {
  return path.endsWith('/') || path.endsWith(sep);
}
