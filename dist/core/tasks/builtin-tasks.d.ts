import type { TaskHandler } from './task-handler.js';
/** The handlers of all built-in tasks by name; `batch` is the engine's own. */
export declare function builtinTasks(): ReadonlyMap<string, TaskHandler>;
