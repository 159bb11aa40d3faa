import type { TaskConfig } from '../task-config.js';
/**
 * An entry of a mapping, as templates print it.
 * @throws InputError where it is a list, a mapping or nothing
 */
export declare function printedText(config: TaskConfig, input: string, name: string, value: unknown): string;
