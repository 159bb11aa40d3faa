import { readFileTask, writeFileTask } from './files/text-file-tasks.js';
import { javascript } from './javascript/javascript-task.js';
import { echo, fail, noop } from './messages.js';
import { pythonCode } from './python/python-code-task.js';
import { shellTask } from './shell/shell-task.js';
import type { TaskHandler } from './task-handler.js';
import { templateTask } from './template-task.js';

/** The handlers of all built-in tasks by name; `batch` is the engine's own. */
export function builtinTasks(): ReadonlyMap<string, TaskHandler> {
  return new Map<string, TaskHandler>([
    ['shell', shellTask()],
    ['python_code', pythonCode],
    ['javascript', javascript],
    ['read_file', readFileTask],
    ['write_file', writeFileTask],
    ['template', templateTask],
    ['echo', echo],
    ['noop', noop],
    ['fail', fail],
  ]);
}
