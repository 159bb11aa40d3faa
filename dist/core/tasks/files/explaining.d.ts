import type { TaskConfig } from '../task-config.js';
/** Does the work, and puts what was tried before the reason why it failed. */
export declare function explaining<T>(config: TaskConfig, attempt: string, work: () => T | Promise<T>): Promise<T>;
