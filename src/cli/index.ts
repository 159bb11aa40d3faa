import { writeSync } from 'node:fs';
import * as module from 'node:module';
import { messageOf } from '../errors.js';
import { printable } from '../printable.js';

/*
 * The entry of the command line: what is the process's own, and nothing else.
 */

// A reader that went away (`| head`) is no reason to fail, or to stop a run that has other work.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// What a plug-in leaves uncaught, in a promise or a timer, belongs to no step: the run ends, and a
// resume goes on from what is kept.
process.on('uncaughtException', (error: unknown) => {
  const text = error instanceof Error && process.env['DEBUG'] ? error.stack : messageOf(error);
  writeSync(
    2,
    `error: An error was left uncaught, by a plug-in perhaps: ${printable(`${text}`)}\n`,
  );
  process.exit(1);
});

// Compiled code is kept between calls where Node can (22.8 and later): starting takes half the time.
// It works for what is loaded after this line, hence the late import.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
const { main } = await import('./main.js');

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  onSignal(listener) {
    process.on('SIGINT', listener).on('SIGTERM', listener);
    return () => void process.off('SIGINT', listener).off('SIGTERM', listener);
  },
  exitNow: (code) => process.exit(code),
  enter: (folder) => process.chdir(folder),
});
