import type { TaskConfig } from '../task-config.js';
/**
 * A word of a command line or an environment, as templates print it.
 * @param input that holds it, for the message
 * @throws InputError for what is no scalar, and for a NUL
 */
export declare function programWord(config: TaskConfig, input: string, value: unknown): string;
