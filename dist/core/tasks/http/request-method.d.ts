import type { TaskConfig } from '../task-config.js';
/** The method in capitals. @throws InputError where it cannot be sent so. */
export declare function requestMethod(config: TaskConfig, given: string, body: string | undefined): string;
