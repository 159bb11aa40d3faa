import { type ProcessOutcome } from '../process/run-process.js';
import type { ProgramSurroundings } from '../process/run-program.js';
import type { ShellCommand } from './shell-command.js';
/** Runs a command to its end; one way to do it is a shell of its own, below. */
export type RunCommand = (command: ShellCommand, surroundings: ProgramSurroundings) => Promise<ProcessOutcome>;
/** Runs a command in a shell (or a program) started for it alone. */
export declare const runInSpawnedShell: RunCommand;
