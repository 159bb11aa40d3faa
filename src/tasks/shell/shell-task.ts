import { runProgram } from '../process/run-program.js';
import { createTaskHandler, type TaskHandler } from '../task-handler.js';
import { CommandFailure, commandResult, type CommandResult } from './command-failure.js';
import { SHELL_INPUTS, shellCommand } from './shell-command.js';
import { runInSpawnedShell, type RunCommand } from './spawned-shell.js';

/** The `shell` task; `run` decides which shell process takes the command. */
export function shellTask(run: RunCommand = runInSpawnedShell): TaskHandler<CommandResult> {
  return createTaskHandler(
    async (config, inputs) => {
      const command = shellCommand(config, inputs);
      const timeout = inputs['timeout'] as number | undefined;
      const outcome = await runProgram(config, timeout, (around) => run(command, around));
      if (inputs['check'] === true && outcome.code !== 0) {
        throw new CommandFailure(config.runtime.masker.mask(outcome), config);
      }
      return commandResult(outcome);
    },
    { inputs: SHELL_INPUTS },
  );
}
