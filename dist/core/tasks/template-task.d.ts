import { type TextFile } from './files/text-files.js';
import type { TaskHandler } from './task-handler.js';
/** `template`: writes a rendered template, given as text or as a file, into a file. */
export declare const templateTask: TaskHandler<TextFile>;
