import type { TaskConfig } from '../task-config.js';
import { withTimeout } from '../with-timeout.js';
import { interruption } from './interruption.js';
import type { ProcessOutcome, ProcessRequest } from './run-process.js';

/** What surrounds a task's program while it runs. */
export type ProgramSurroundings = Pick<ProcessRequest, 'processToken' | 'signal' | 'onOutput'>;

/**
 * Runs the program of a task, its output in the log, until it ends or is ended.
 * @throws TaskError where the task is interrupted or takes longer than `timeout` seconds
 */
export function runProgram(
  config: TaskConfig,
  timeout: number | undefined,
  run: (around: ProgramSurroundings) => Promise<ProcessOutcome>,
): Promise<ProcessOutcome> {
  return withTimeout(`Task '${config.name}'`, timeout, config.signal, async (signal) => {
    if (signal.aborted) throw interruption(config, signal);
    const outcome = await run({
      signal,
      processToken: config.runtime.processToken,
      onOutput: (stream, text) => config.logger.output(stream, text),
    });
    if (outcome.aborted) throw interruption(config, signal);
    warnOfCuts(config, outcome);
    return outcome;
  });
}

function warnOfCuts({ logger }: TaskConfig, { cut }: ProcessOutcome): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    if (cut[stream] > 0) {
      logger.warning(`The last ${cut[stream]} bytes of ${stream} are not kept in the result`);
    }
  }
}
