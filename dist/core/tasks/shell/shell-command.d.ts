import type { TaskConfig } from '../task-config.js';
import type { InputCheck, InputSchema, ProcessedInputs } from '../task-handler.js';
export declare const SHELL_INPUTS: InputSchema;
export declare const SHELL_CHECKS: readonly InputCheck[];
/** A command as it is to be run; a list of words goes to no shell. */
export interface ShellCommand {
    readonly command: string | readonly [program: string, ...args: string[]];
    readonly shell: string;
    readonly cwd: string;
    readonly environment: Readonly<Record<string, string>>;
}
/** Reads the shell task's inputs. @throws InputError */
export declare function shellCommand(config: TaskConfig, inputs: ProcessedInputs): ShellCommand;
