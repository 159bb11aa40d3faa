import { systemClock } from '../clock.js';
import type { ActionHost } from './action-host.js';
import { guardStdout } from './guarded-stdout.js';
import { runnerCommands } from './runner-commands.js';

/** The process that a runner has started. */
export function processHost(): ActionHost & { close(): void } {
  const { guard, restore } = guardStdout(process.stdout, process.env['RUNNER_DEBUG'] === '1');
  return {
    // A copy: what is changed for the clients below is not for tasks.
    env: { ...process.env },
    commands: runnerCommands(guard),
    clock: systemClock,
    cacheClient: () => import('@actions/cache'),
    async artifactClient() {
      const { DefaultArtifactClient } = await import('@actions/artifact');
      return new DefaultArtifactClient();
    },
    enter(folder) {
      process.chdir(folder);
      // The cache client resolves a path against the one when it saves, and against the other when it
      // restores: behind a symbolic link the two differ.
      process.env['GITHUB_WORKSPACE'] = process.cwd();
      return process.cwd();
    },
    onSignal(listener) {
      process.on('SIGINT', listener).on('SIGTERM', listener);
      return () => void process.off('SIGINT', listener).off('SIGTERM', listener);
    },
    exitNow(code) {
      restore();
      process.exit(code);
    },
    close: restore,
  };
}

/**
 * Runs one of the Action's programs to its end, and ends the process: a client that still waits for an
 * answer must not hold it.
 */
export async function runProgram(program: (host: ActionHost) => Promise<number>): Promise<void> {
  const host = processHost();
  const code = await program(host);
  host.close();
  process.stdout.write('', () => process.exit(code));
}
