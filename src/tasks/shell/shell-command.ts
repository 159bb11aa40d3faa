import { resolve } from 'node:path';
import { isMapping, mapping } from '../../data.js';
import { InputError } from '../input-error.js';
import { programWord } from '../process/program-word.js';
import type { TaskConfig } from '../task-config.js';
import type { InputCheck, InputSchema, ProcessedInputs } from '../task-handler.js';

export const SHELL_INPUTS: InputSchema = {
  command: {
    type: ['string', 'list', 'mapping'],
    required: true,
    description: 'Text for the shell, a list (program and arguments, no shell), or {unix, windows}',
  },
  shell: {
    type: ['string', 'boolean'],
    default: 'sh',
    description:
      'The shell for text: sh, bash, pwsh, powershell, cmd, python, node or a program; true is sh, ' +
      'false cuts the text into words at white space and starts the first one',
  },
  working_dir: { type: 'string', description: 'The working folder, relative to the workspace' },
  env: { type: 'mapping', description: 'More environment variables; null removes one' },
  timeout: {
    type: 'number',
    minimum: 0,
    maximum: 2_000_000,
    description: 'Seconds until the command is ended',
  },
  check: { type: 'boolean', default: true, description: 'An exit code other than 0 is a failure' },
};

export const SHELL_CHECKS: readonly InputCheck[] = [
  commandOf,
  (config, inputs) => environmentOf(config, inputs['env']),
];

/** A command as it is to be run; a list of words goes to no shell. */
export interface ShellCommand {
  readonly command: string | readonly [program: string, ...args: string[]];
  readonly shell: string;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Reads the shell task's inputs. @throws InputError */
export function shellCommand(config: TaskConfig, inputs: ProcessedInputs): ShellCommand {
  const workingDir = (inputs['working_dir'] as string | undefined) ?? '.';
  const shell = inputs['shell'] as string | boolean;
  return {
    command: commandOf(config, inputs),
    shell: typeof shell === 'string' ? shell : 'sh',
    cwd: resolve(config.workspace, workingDir),
    environment: environmentOf(config, inputs['env']),
  };
}

function commandOf(
  config: TaskConfig,
  { command: given, shell }: ProcessedInputs,
): ShellCommand['command'] {
  const command = isMapping(given) ? forThisPlatform(config, given) : given;
  if (!Array.isArray(command)) {
    const text = programWord(config, 'command', command);
    // A shell would do nothing, and say that it went well.
    if (text.trim() === '') throw new InputError(config, 'command', 'is empty');
    return shell === false ? wordsOf(config, text) : text;
  }
  return programAndArguments(
    config,
    command.map((word) => programWord(config, 'command', word)),
  );
}

/** A text that goes to no shell, as files of the Python engine have it: `shell: false`. */
function wordsOf(config: TaskConfig, text: string): ShellCommand['command'] {
  return programAndArguments(config, text.trim().split(/\s+/));
}

function programAndArguments(
  config: TaskConfig,
  [program = '', ...args]: readonly string[],
): ShellCommand['command'] {
  if (program === '') throw new InputError(config, 'command', 'names no program');
  return [program, ...args];
}

/** The other platform's command serves too, as in the Python engine: it may be the same for both. */
function forThisPlatform(config: TaskConfig, commands: Record<string, unknown>): unknown {
  const [own, other] =
    process.platform === 'win32' ? (['windows', 'unix'] as const) : (['unix', 'windows'] as const);
  const unknown = Object.keys(commands).find((key) => key !== own && key !== other);
  if (unknown !== undefined) throw new InputError(config, 'command', `has no key '${unknown}'`);
  if (Object.hasOwn(commands, own)) return commands[own];
  if (!Object.hasOwn(commands, other)) {
    throw new InputError(config, 'command', `has no command for ${own}`);
  }
  config.logger.warning(`There is no command for ${own}; the one for ${other} is run`);
  return commands[other];
}

function environmentOf(config: TaskConfig, given: unknown): Record<string, string> {
  const environment = Object.assign(mapping<string>(), config.environment);
  for (const [name, value] of Object.entries(isMapping(given) ? given : {})) {
    if (name === '' || /[=\0]/.test(name))
      throw new InputError(config, 'env', 'has an impossible name');
    if (value === null) delete environment[name];
    else environment[name] = programWord(config, 'env', value);
  }
  return environment;
}
