import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { printable } from '../printable.js';

/** What the command line touches of the process it runs in; tests bring their own. */
export interface Terminal {
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Calls back for each interrupt or termination signal; gives the way to stop that. */
  onSignal(listener: (signal: 'SIGINT' | 'SIGTERM') => void): () => void;
  exitNow(code: number): void;
  /** Makes a folder the current one: code in worker threads resolves relative paths by it. */
  enter(folder: string): void;
}

/**
 * Printable text that is one line. Data cannot begin a line of its own, nor issue a command
 * to GitHub's runner, which also listens to what a `run:` step prints.
 */
export function printableLine(text: string): string {
  return printable(text.replaceAll('\n', '\\n')).replaceAll('##[', '## [');
}

/** Writes, and waits where the reader is slower than we are; a reader that is gone is not waited for. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.write(text)) return;
  const settled = new AbortController();
  const { signal } = settled;
  try {
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  } finally {
    settled.abort();
  }
}
