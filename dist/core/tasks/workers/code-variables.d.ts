import { type Mapping } from '../../data.js';
import type { TaskConfig } from '../task-config.js';
import type { InputSchema, ProcessedInputs } from '../task-handler.js';
/**
 * The variables of a task that runs the user's code: its free inputs, over the namespaces that the
 * code mentions. Each item gets a copy of them, and namespaces may be large.
 */
export declare function codeVariables(config: TaskConfig, code: string, inputs: ProcessedInputs, declared: InputSchema): Mapping;
/** What the code sees as `config`; undefined where it does not mention it. */
export declare function codeConfig(config: TaskConfig, code: string, inputs: ProcessedInputs): Mapping | undefined;
