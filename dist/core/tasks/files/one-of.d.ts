import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
/**
 * The value of an input that has two names, of which exactly one is to be given. Nothing given
 * (`null`) counts as given where the input's rule lets it through.
 */
export declare function oneOf(config: TaskConfig, inputs: ProcessedInputs, name: string, other: string): unknown;
