import type { TaskConfig } from '../task-config.js';
/**
 * The absolute path of a script: in the workspace, else what stands on PATH under its file name, as
 * in the Python engine. A script may also be a folder or an archive that holds a `__main__.py`.
 */
export declare function findScript(config: TaskConfig, script: string): Promise<string>;
