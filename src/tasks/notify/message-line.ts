import type { TaskConfig } from '../task-config.js';

/** Now, in ISO form. */
export function timestamp({ runtime }: TaskConfig): string {
  return new Date(runtime.clock.now()).toISOString();
}

/**
 * An entry of a log file. Further lines of the message are indented, so that none of them passes
 * for an entry of its own.
 */
export function messageLine(head: string, message: string): string {
  return `${head} ${message.replace(/\r\n|\r|\n/g, '\n  ')}\n`;
}
