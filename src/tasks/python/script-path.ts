import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename, delimiter, isAbsolute, join, resolve } from 'node:path';
import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';

/**
 * The absolute path of a script: in the workspace, else what stands on PATH under its file name, as
 * in the Python engine. A script may also be a folder or an archive that holds a `__main__.py`.
 */
export async function findScript(config: TaskConfig, script: string): Promise<string> {
  const path = resolve(config.workspace, script);
  if (await exists(path)) return path;
  const onPath = isAbsolute(script) ? undefined : await findOnPath(config, basename(script));
  if (onPath !== undefined) return onPath;
  const where = isAbsolute(script) ? '' : ' in the workspace or on PATH';
  throw new TaskError('task_failed', `There is no script '${script}'${where}`, {
    availableVariables: config.getAvailableVariables(),
  });
}

async function findOnPath(config: TaskConfig, name: string): Promise<string | undefined> {
  const folders = pathOf(config.environment).split(delimiter);
  for (const folder of folders.filter((each) => each !== '')) {
    const file = join(resolve(config.workspace, folder), name);
    if (await isExecutableFile(file)) return file;
  }
  return undefined;
}

/** Windows takes the names of variables in any case, and mostly writes `Path`. */
function pathOf(environment: Readonly<Record<string, string>>): string {
  if (process.platform !== 'win32') return environment['PATH'] ?? '';
  const name = Object.keys(environment).find((each) => each.toUpperCase() === 'PATH');
  return name === undefined ? '' : (environment[name] ?? '');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function isExecutableFile(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
