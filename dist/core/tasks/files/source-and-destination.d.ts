import type { TaskConfig } from '../task-config.js';
import type { InputSchema, ProcessedInputs } from '../task-handler.js';
import { workspacePath, type WorkspacePath } from './workspace-path.js';
export declare const TRANSFER_INPUTS: InputSchema;
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
export declare function transferOf(config: TaskConfig, inputs: ProcessedInputs, verb: string, locate: typeof workspacePath): Promise<Transfer>;
export declare function transferResult({ source, destination }: Transfer): TransferResult;
