import type { TaskConfig } from '../task-config.js';
import type { InputSchema, ProcessedInputs } from '../task-handler.js';
/** The inputs that a script and a module have in common. */
export declare const PROGRAM_INPUTS: InputSchema;
/** The result of a Python program; the exit code is the signal's negative number where one ended it. */
export interface PythonProgramResult {
    readonly returncode: number;
    readonly stdout: string;
    readonly stderr: string;
}
export interface PythonProgram {
    /** Subject of the message of a failure: `Script 'a.py'`. */
    readonly what: string;
    /** How python3 is told what to run. */
    readonly selection: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
}
/** Runs a program in a `python3` of its own. */
export declare function runPythonProgram(config: TaskConfig, inputs: ProcessedInputs, { what, selection, environment }: PythonProgram): Promise<PythonProgramResult>;
