import type { RunResult } from '../engine/run-options.js';

/** What the process tells its caller; 75 is "try again later" of sysexits. */
export const ExitCode = {
  done: 0,
  failed: 1,
  usage: 2,
  stopped: 75,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

export function exitCodeOf(
  status: RunResult['status'],
  signal: 'SIGINT' | 'SIGTERM' | undefined,
): ExitCode {
  switch (status) {
    case 'completed':
      return ExitCode.done;
    case 'failed':
      return ExitCode.failed;
    case 'stopped':
      return ExitCode.stopped;
    case 'interrupted':
      return signal === 'SIGTERM' ? ExitCode.terminated : ExitCode.interrupted;
  }
}
