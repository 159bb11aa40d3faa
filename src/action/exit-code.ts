import type { RunResult } from '../engine/run-options.js';
import type { Signal } from './action-host.js';
import type { FailOn } from './inputs.js';
import { itemCounts } from './outputs.js';

export const ExitCode = { done: 0, failed: 1, interrupted: 130, terminated: 143 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

export function interruptedBy(signal: Signal | undefined): ExitCode {
  return signal === 'SIGTERM' ? ExitCode.terminated : ExitCode.interrupted;
}

/** True where failures of items alone made the workflow fail. */
function isOnlyItems({ failure }: RunResult): boolean {
  return failure?.code === 'batch_failed';
}

/** What the job's step ends with: `fail-on` says which failures count. */
export function exitCodeOf(result: RunResult, failOn: FailOn, signal?: Signal): ExitCode {
  if (result.status === 'interrupted') return interruptedBy(signal);
  const hasFailed = result.status === 'failed';
  switch (failOn) {
    case 'any':
      return hasFailed || itemCounts(result).failed > 0 ? ExitCode.failed : ExitCode.done;
    case 'threshold':
      return hasFailed ? ExitCode.failed : ExitCode.done;
    case 'never':
      return hasFailed && !isOnlyItems(result) ? ExitCode.failed : ExitCode.done;
  }
}
