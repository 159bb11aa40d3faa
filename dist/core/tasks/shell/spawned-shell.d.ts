import { type ProcessOutcome, type ProcessRequest } from '../process/run-process.js';
import type { ShellCommand } from './shell-command.js';
/** What surrounds a command while it runs. */
export type CommandSurroundings = Pick<ProcessRequest, 'processToken' | 'signal' | 'onOutput'>;
/** Runs a command to its end; one way to do it is a shell of its own, below. */
export type RunCommand = (command: ShellCommand, surroundings: CommandSurroundings) => Promise<ProcessOutcome>;
/** Runs a command in a shell (or a program) started for it alone. */
export declare const runInSpawnedShell: RunCommand;
