import type { TaskConfig } from '../task-config.js';
/** The result of tasks that read or write text. */
export interface TextFile {
    /** The file, relative to the workspace. */
    readonly path: string;
    readonly content: string;
}
/** Reads a text file of the workspace. */
export declare function readTextFile(config: TaskConfig, given: string, encoding: string): Promise<TextFile>;
/** Writes a text file of the workspace, at once or not at all. */
export declare function writeTextFile(config: TaskConfig, given: string, content: string, encoding: string): Promise<TextFile>;
