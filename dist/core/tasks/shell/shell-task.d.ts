import type { TaskHandler } from '../task-handler.js';
import { type CommandResult } from './command-failure.js';
import { type RunCommand } from './spawned-shell.js';
/** The `shell` task; `run` decides which shell process takes the command. */
export declare function shellTask(run?: RunCommand): TaskHandler<CommandResult>;
