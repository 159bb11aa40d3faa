import { resolve } from 'node:path';
import { ProgramFailure, exitCode } from '../process/program-failure.js';
import { runProgram } from '../process/run-program.js';
import { programWord } from '../process/program-word.js';
import { runProcess } from '../process/run-process.js';
import type { TaskConfig } from '../task-config.js';
import type { InputSchema, ProcessedInputs } from '../task-handler.js';
import { PYTHON } from './python-interpreter.js';
import { timeoutInput } from './timeout-input.js';

/** The inputs that a script and a module have in common. */
export const PROGRAM_INPUTS: InputSchema = {
  args: { type: 'list', default: [], description: 'Its arguments, a list of words' },
  cwd: { type: 'string', description: 'The working folder, relative to the workspace' },
  timeout: timeoutInput('the program'),
  check: { type: 'boolean', default: true, description: 'An exit code other than 0 is a failure' },
};

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
export async function runPythonProgram(
  config: TaskConfig,
  inputs: ProcessedInputs,
  { what, selection, environment }: PythonProgram,
): Promise<PythonProgramResult> {
  const words = (inputs['args'] as unknown[]).map((word) => programWord(config, 'args', word));
  const outcome = await runProgram(config, inputs['timeout'] as number | undefined, (around) =>
    runProcess({
      ...around,
      ...PYTHON,
      // Unbuffered, so that its output is in the log at once, and not lost when it is ended.
      args: ['-u', ...selection, ...words],
      cwd: resolve(config.workspace, (inputs['cwd'] as string | undefined) ?? '.'),
      environment,
    }),
  );
  const { stdout, stderr } = outcome;
  const result = { returncode: exitCode(outcome), stdout, stderr };
  if (inputs['check'] !== true || outcome.code === 0) return result;
  const { masker } = config.runtime;
  throw new ProgramFailure(what, masker.mask(outcome), masker.mask(result), config);
}
