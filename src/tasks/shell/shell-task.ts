import type { TemplateEngine } from '../../template/template-engine.js';
import { runProgram } from '../process/run-program.js';
import type { TaskConfig } from '../task-config.js';
import type { TaskHandler } from '../task-handler.js';
import { workflowTemplates } from '../task-runtime.js';
import { CommandFailure, commandResult, type CommandResult } from './command-failure.js';
import { SHELL_CHECKS, SHELL_INPUTS, shellCommand } from './shell-command.js';
import { runInSpawnedShell, type RunCommand } from './spawned-shell.js';

/** Shells whose words the filter `quote` cannot make. */
const NOT_POSIX = new Set(['cmd', 'pwsh', 'powershell']);

const withoutQuote = workflowTemplates({ quote: 'refuse' });

/** The `shell` task; `run` decides which shell process takes the command. */
export function shellTask(run: RunCommand = runInSpawnedShell): TaskHandler<CommandResult> {
  const handler = async (config: TaskConfig): Promise<CommandResult> => {
    const inputs = config.processInputs(SHELL_INPUTS, templatesFor(config));
    const command = shellCommand(config, inputs);
    const timeout = inputs['timeout'] as number | undefined;
    const outcome = await runProgram(config, timeout, (around) => run(command, around));
    if (inputs['check'] === true && outcome.code !== 0) {
      throw new CommandFailure(config.runtime.masker.mask(outcome), config);
    }
    return commandResult(outcome);
  };
  return Object.assign(handler, { options: { inputs: SHELL_INPUTS, checks: SHELL_CHECKS } });
}

function templatesFor({ inputs, context, runtime }: TaskConfig): TemplateEngine {
  const { templates } = runtime;
  const shell = inputs['shell'];
  const name = typeof shell === 'string' ? templates.render(shell, context) : '';
  return NOT_POSIX.has(name) ? withoutQuote : templates;
}
