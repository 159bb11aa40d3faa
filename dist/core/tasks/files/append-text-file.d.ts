import type { TaskConfig } from '../task-config.js';
import type { TextFile } from './text-files.js';
/**
 * Adds text at the end of a file of the workspace. It is not made anew beside the file, as writing
 * does: items of a batch that append to one file at the same time would lose each other's text.
 */
export declare function appendTextFile(config: TaskConfig, given: string, content: string, encoding: string): Promise<TextFile>;
