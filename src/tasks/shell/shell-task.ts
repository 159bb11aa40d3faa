import { interruption } from '../process/interruption.js';
import type { ProcessOutcome } from '../process/run-process.js';
import type { TaskConfig } from '../task-config.js';
import { createTaskHandler, type TaskHandler } from '../task-handler.js';
import { withTimeout } from '../with-timeout.js';
import { CommandFailure, commandResult, type CommandResult } from './command-failure.js';
import { SHELL_INPUTS, shellCommand } from './shell-command.js';
import { runInSpawnedShell, type RunCommand } from './spawned-shell.js';

/** The `shell` task; `run` decides which shell process takes the command. */
export function shellTask(run: RunCommand = runInSpawnedShell): TaskHandler<CommandResult> {
  return createTaskHandler(
    (config, inputs) => {
      const command = shellCommand(config, inputs);
      const timeout = inputs['timeout'] as number | undefined;
      return withTimeout(`Task '${config.name}'`, timeout, config.signal, async (signal) => {
        if (signal.aborted) throw interruption(config, signal);
        const outcome = await run(command, {
          signal,
          processToken: config.runtime.processToken,
          onOutput: (stream, text) => config.logger.output(stream, text),
        });
        if (outcome.aborted) throw interruption(config, signal);
        warnOfCuts(config, outcome);
        if (inputs['check'] === true && outcome.code !== 0) {
          throw new CommandFailure(
            config.runtime.masker.mask(outcome),
            config.getAvailableVariables(),
          );
        }
        return commandResult(outcome);
      });
    },
    { inputs: SHELL_INPUTS },
  );
}

function warnOfCuts({ logger }: TaskConfig, { cut }: ProcessOutcome): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    if (cut[stream] > 0) {
      logger.warning(`The last ${cut[stream]} bytes of ${stream} are not kept in the result`);
    }
  }
}
