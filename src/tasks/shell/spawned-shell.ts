import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess, type ProcessOutcome } from '../process/run-process.js';
import type { ProgramSurroundings } from '../process/run-program.js';
import type { ShellCommand } from './shell-command.js';
import { shellProgram } from './shell-program.js';

/** Runs a command to its end; one way to do it is a shell of its own, below. */
export type RunCommand = (
  command: ShellCommand,
  surroundings: ProgramSurroundings,
) => Promise<ProcessOutcome>;

/** Linux takes at most 128 KiB in one argument; Windows 32 KiB (cmd 8 KiB) in the whole line. */
const LONGEST_ARGUMENT =
  process.platform === 'win32' ? { text: 30_000, cmd: 8_000 } : { text: 100 * 1024, cmd: 8_000 };

/** Runs a command in a shell (or a program) started for it alone. */
export const runInSpawnedShell: RunCommand = async (command, surroundings) => {
  const { cwd, environment } = command;
  const request = { ...surroundings, cwd, environment };
  if (typeof command.command !== 'string') {
    const [program, ...args] = command.command;
    return runProcess({ ...request, program, args });
  }
  const text = command.command;
  const shell = shellProgram(command.shell, environment);
  const { program, verbatimArguments = false } = shell;
  const limit = verbatimArguments ? LONGEST_ARGUMENT.cmd : LONGEST_ARGUMENT.text;
  const run = (args: string[]): Promise<ProcessOutcome> =>
    runProcess({ ...request, program, args, verbatimArguments });
  // A character is one byte at least, so this also saves counting the bytes of short commands.
  if (text.length <= limit / 4 || Buffer.byteLength(text) <= limit) {
    return run(shell.textArguments(text));
  }
  return withScriptFile(text, shell.extension, (file) => run(shell.fileArguments(file)));
};

/** Lends a file that holds the script; only this user can read it. */
async function withScriptFile<T>(
  script: string,
  extension: string,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'resumable-batch-command-'));
  try {
    const file = join(folder, `command${extension}`);
    await writeFile(file, script, { mode: 0o600 });
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
