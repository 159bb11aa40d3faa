import type { Writable } from 'node:stream';

/** What the command line touches of the process it runs in; tests bring their own. */
export interface Terminal {
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Calls back for each interrupt or termination signal; gives the way to stop that. */
  onSignal(listener: (signal: 'SIGINT' | 'SIGTERM') => void): () => void;
  exitNow(code: number): void;
}

/** All but the tab and the new line. */
const CONTROL_CHARACTERS = /(?![\t\n])\p{Cc}/gu;

/** Text that may come from data, made harmless: it cannot move the cursor or retitle the window. */
export function printable(text: string): string {
  return text.replace(
    CONTROL_CHARACTERS,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** Writes, and waits where the reader is slower than we are; a reader that is gone is not waited for. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    stream.once('drain', resolve).once('close', resolve);
  });
}
