import type { TaskConfig } from '../task-config.js';
/** Now, in ISO form. */
export declare function timestamp({ runtime }: TaskConfig): string;
/**
 * An entry of a log file. Further lines of the message are indented, so that none of them passes
 * for an entry of its own.
 */
export declare function messageLine(head: string, message: string): string;
