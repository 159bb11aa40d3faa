import type { TaskConfig } from '../task-config.js';
import type { InputCheck, InputSchema, ProcessedInputs } from '../task-handler.js';
/** A file by either of its names; `fileOf` reads them. */
export declare const FILE_INPUTS: InputSchema;
/** A file whose text is read or written. */
export declare const TEXT_FILE_INPUTS: InputSchema;
/** A file that is written with any value; without a type, so that lists and null come as they are. */
export declare const DATA_FILE_INPUTS: InputSchema;
export declare const FILE_CHECKS: readonly InputCheck[];
export declare const TEXT_FILE_CHECKS: readonly InputCheck[];
/** What there is to write, by either name; `name` is the one that messages speak of. */
export declare function contentOf(name: 'content' | 'data'): InputCheck;
export declare function fileOf(config: TaskConfig, inputs: ProcessedInputs): string;
