import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
import type { InputCheck, ProcessedInputs } from '../task-handler.js';
export declare const DATA_FILE_CHECKS: readonly InputCheck[];
/** The result of tasks that read or write a value. */
export interface DataFile {
    /** The file, relative to the workspace. */
    readonly path: string;
    readonly data: unknown;
}
/** Where a text stops making sense, from 1, and why. */
export interface SyntaxProblem {
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
/** Reads a file's value; `parse` is given the text and the file's name for its errors. */
export declare function readDataFile(config: TaskConfig, inputs: ProcessedInputs, parse: (text: string, path: string) => unknown): Promise<DataFile>;
/** Writes the value given as `data` or `content` as the text that `print` makes of it. */
export declare function writeDataFile(config: TaskConfig, inputs: ProcessedInputs, print: (data: unknown) => string): Promise<DataFile>;
export declare function syntaxError(path: string, format: string, { line, column, message }: SyntaxProblem, cause: unknown): TaskError;
