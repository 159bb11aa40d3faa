import { resolve } from 'node:path';
import { isMapping, mapping } from '../../data.js';
import { TaskError } from '../../errors.js';
import { kindOf } from '../../workflow/value-rule.js';
import type { TaskConfig } from '../task-config.js';
import type { InputSchema, ProcessedInputs } from '../task-handler.js';

export const SHELL_INPUTS: InputSchema = {
  command: {
    type: ['string', 'list', 'mapping'],
    required: true,
    description: 'Text for the shell, a list (program and arguments, no shell), or {unix, windows}',
  },
  shell: {
    type: 'string',
    default: 'sh',
    description: 'The shell for text: sh, bash, pwsh, powershell, cmd, python, node or a program',
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

/** A command as it is to be run; a list of words goes to no shell. */
export interface ShellCommand {
  readonly command: string | readonly [program: string, ...args: string[]];
  readonly shell: string;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Reads the shell task's inputs. @throws TaskError `invalid_inputs` */
export function shellCommand(config: TaskConfig, inputs: ProcessedInputs): ShellCommand {
  const workingDir = (inputs['working_dir'] as string | undefined) ?? '.';
  return {
    command: commandOf(config, inputs['command']),
    shell: inputs['shell'] as string,
    cwd: resolve(config.workspace, workingDir),
    environment: environmentOf(config, inputs['env']),
  };
}

function commandOf(config: TaskConfig, given: unknown): ShellCommand['command'] {
  const command = isMapping(given) ? forThisPlatform(config, given) : given;
  if (Array.isArray(command)) {
    const [program, ...args] = command.map((word) => printed(config, 'command', word));
    if (program === undefined || program === '')
      throw invalid(config, 'command', 'names no program');
    return [program, ...args];
  }
  return printed(config, 'command', command);
}

function forThisPlatform(config: TaskConfig, commands: Record<string, unknown>): unknown {
  const platform = process.platform === 'win32' ? 'windows' : 'unix';
  const unknown = Object.keys(commands).find((key) => key !== 'unix' && key !== 'windows');
  if (unknown !== undefined) throw invalid(config, 'command', `has no key '${unknown}'`);
  if (!Object.hasOwn(commands, platform)) {
    throw invalid(config, 'command', `has no command for ${platform}`);
  }
  return commands[platform];
}

function environmentOf(config: TaskConfig, given: unknown): Record<string, string> {
  const environment = Object.assign(mapping<string>(), config.environment);
  for (const [name, value] of Object.entries(isMapping(given) ? given : {})) {
    if (name === '' || /[=\0]/.test(name)) throw invalid(config, 'env', 'has an impossible name');
    if (value === null) delete environment[name];
    else environment[name] = printed(config, 'env', value);
  }
  return environment;
}

/** A word of a command or an environment as templates print it. */
function printed(config: TaskConfig, input: string, value: unknown): string {
  if (value === null || value === undefined || typeof value === 'object') {
    throw invalid(config, input, `must hold text, not ${kindOf(value)}`);
  }
  const text =
    typeof value === 'string'
      ? value
      : config.runtime.templates.render('{{ value }}', mapping({ value }));
  if (text.includes('\0')) throw invalid(config, input, 'holds a NUL character');
  return text;
}

function invalid(config: TaskConfig, input: string, problem: string): TaskError {
  return new TaskError('invalid_inputs', `Input '${input}' of task '${config.type}' ${problem}`, {
    availableVariables: config.getAvailableVariables(),
  });
}
