import type { TaskConfig } from '../task-config.js';
import type { InputSchema, ProcessedInputs } from '../task-handler.js';
export declare const SHELL_INPUTS: InputSchema;
/** A command as it is to be run; a list of words goes to no shell. */
export interface ShellCommand {
    readonly command: string | readonly [program: string, ...args: string[]];
    readonly shell: string;
    readonly cwd: string;
    readonly environment: Readonly<Record<string, string>>;
}
/** Reads the shell task's inputs. @throws TaskError `invalid_inputs` */
export declare function shellCommand(config: TaskConfig, inputs: ProcessedInputs): ShellCommand;
