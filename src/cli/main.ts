import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../version.js';
import { withPlainArgs } from './arguments.js';
import { ExitCode } from './exit-code.js';
import { reportError } from './report-error.js';
import { runCommand, type RunFlags } from './run-command.js';
import { schemaCommand } from './schema-command.js';
import { resetStateCommand, showStateCommand, type StateFlags } from './state-command.js';
import type { Terminal } from './terminal.js';
import { validateCommand, type ValidateFlags } from './validate-command.js';

const formatOption = () =>
  new Option('--format <format>', 'what is printed on stdout')
    .choices(['text', 'json'])
    .default('text');

function addRun(program: Command, terminal: Terminal, end: (code: ExitCode) => void): Command {
  return program
    .command('run')
    .description('run a workflow file')
    .argument('<file>', 'the workflow')
    .argument('[name=value...]', "values of the workflow's params")
    .option('--resume', 'go on with the state of an earlier run')
    .option(
      '--no-resume',
      'start afresh, and say nothing of an unfinished state that is kept aside',
    )
    .option(
      '--state-dir <dir>',
      'where states are kept (default: .resumable-batch in the workspace)',
    )
    .option('--workspace <dir>', 'folder that tasks work in (default: the current one)')
    .option('--flow <name>', "which of the workflow's flows to run")
    .option('--dry-run', 'say what would run, with its inputs; run and write nothing')
    .option('--limit <n>', 'try only the first items of each batch')
    .option('--max-workers <n>', 'items in flight, over what the batches say')
    .option('--time-limit <duration>', 'hand out no more items after this time, such as 5h')
    .option('--shard <i/n>', "run one machine's part of each batch, such as 2/8")
    .option('--report <dir>', 'write report.json and report.md there')
    .option('--output <file>', 'write the JSON result to a file, too')
    .option('--verbose', "show what the items' tasks print")
    .addOption(formatOption())
    .action(async (file: string, words: string[], flags: RunFlags) =>
      end(await runCommand(file, words, flags, terminal)),
    );
}

function addState(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const state = program.command('state').description('look at, or forget, what is kept of a run');
  const located = (command: Command) =>
    command
      .argument('<file>', 'the workflow')
      .option('--state-dir <dir>', 'where states are kept')
      .option('--workspace <dir>', 'folder that tasks work in');
  located(state.command('show').description("print a workflow's state"))
    .addOption(formatOption())
    .action(async (file: string, flags: StateFlags) =>
      end(await showStateCommand(file, flags, terminal)),
    );
  located(state.command('reset').description("forget a workflow's state")).action(
    async (file: string, flags: StateFlags) => end(await resetStateCommand(file, flags, terminal)),
  );
}

function addValidate(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('validate')
    .description('say what is wrong with a workflow file; run nothing')
    .argument('<file>', 'the workflow')
    .option('--workspace <dir>', 'folder that its plug-ins are in (default: the current one)')
    .addOption(formatOption())
    .action(async (file: string, flags: ValidateFlags) =>
      end(await validateCommand(file, flags, terminal)),
    );
}

function addSchema(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema of workflow files, for editors')
    .action(async () => end(await schemaCommand(terminal)));
}

/** Commands made from this one inherit where it writes, and that it throws instead of exiting. */
function createProgram({ stdout, stderr }: Terminal): Command {
  return new Command('resumable-batch')
    .description('YAML workflows whose batches pick up where they stopped')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
    });
}

/**
 * The command line.
 * @param words behind the program's name
 * @returns the exit code
 */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = ExitCode.done;
  const end = (given: ExitCode) => {
    code = given;
  };
  const program = createProgram(terminal);
  const run = addRun(program, terminal, end);
  addValidate(program, terminal, end);
  addState(program, terminal, end);
  addSchema(program, terminal, end);
  try {
    const options = run.options.flatMap(({ long }) => long ?? []);
    const given = words[0] === run.name() ? withPlainArgs(words, options) : words;
    await program.parseAsync(given, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
    return reportError(error, terminal);
  }
}
