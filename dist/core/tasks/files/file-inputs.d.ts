import type { TaskConfig } from '../task-config.js';
import type { InputSchema, ProcessedInputs } from '../task-handler.js';
/** A file by either of its names; `fileOf` reads them. */
export declare const FILE_INPUTS: InputSchema;
/** A file whose text is read or written. */
export declare const TEXT_FILE_INPUTS: InputSchema;
/** A file that is written with any value; without a type, so that lists and null come as they are. */
export declare const DATA_FILE_INPUTS: InputSchema;
export declare function fileOf(config: TaskConfig, inputs: ProcessedInputs): string;
