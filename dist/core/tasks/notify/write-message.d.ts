import type { TaskConfig } from '../task-config.js';
/** Adds a line to a file of the workspace; a missing file, and its folders, are made. */
export declare function appendToFile(config: TaskConfig, file: string, line: string): Promise<void>;
/** Makes a line all there is in a file of the workspace. */
export declare function replaceFile(config: TaskConfig, file: string, line: string): Promise<void>;
