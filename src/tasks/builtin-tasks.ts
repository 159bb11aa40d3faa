import { addNumbers, createGreeting, helloWorld, joinStrings } from './demo-tasks.js';
import { copyFileTask } from './files/copy-file-task.js';
import { deleteFileTask } from './files/delete-file-task.js';
import { readJsonTask, writeJsonTask } from './files/json-file-tasks.js';
import { listFilesTask } from './files/list-files-task.js';
import { moveFileTask } from './files/move-file-task.js';
import { appendFileTask, readFileTask, writeFileTask } from './files/text-file-tasks.js';
import { readYamlTask, writeYamlTask } from './files/yaml-file-tasks.js';
import { httpRequest } from './http/http-request-task.js';
import { javascript } from './javascript/javascript-task.js';
import { echo, fail, printMessage } from './messages.js';
import { noop } from './noop.js';
import { notify } from './notify/notify-task.js';
import { printVars } from './print-vars.js';
import { pythonCode } from './python/python-code-task.js';
import { pythonFunction } from './python/python-function-task.js';
import { pythonModule } from './python/python-module-task.js';
import { pythonScript } from './python/python-script-task.js';
import { shellTask } from './shell/shell-task.js';
import type { TaskHandler } from './task-handler.js';
import { templateTask } from './template-task.js';

/** The handlers of all built-in tasks by name; `batch` is the engine's own. */
export function builtinTasks(): ReadonlyMap<string, TaskHandler> {
  return new Map<string, TaskHandler>([
    ['shell', shellTask()],
    ['python_code', pythonCode],
    ['python_function', pythonFunction],
    ['python_script', pythonScript],
    ['python_module', pythonModule],
    ['javascript', javascript],
    ['read_file', readFileTask],
    ['write_file', writeFileTask],
    ['append_file', appendFileTask],
    ['copy_file', copyFileTask],
    ['move_file', moveFileTask],
    ['delete_file', deleteFileTask],
    ['read_json', readJsonTask],
    ['write_json', writeJsonTask],
    ['read_yaml', readYamlTask],
    ['write_yaml', writeYamlTask],
    ['list_files', listFilesTask],
    ['file_utils', listFilesTask], // its name in the Python engine
    ['template', templateTask],
    ['http.request', httpRequest],
    ['notify', notify],
    ['echo', echo],
    ['print_message', printMessage],
    ['print_vars', printVars],
    ['noop', noop],
    ['fail', fail],
    ['hello_world', helloWorld],
    ['add_numbers', addNumbers],
    ['join_strings', joinStrings],
    ['create_greeting', createGreeting],
  ]);
}
