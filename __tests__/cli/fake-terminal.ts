import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Terminal } from '../../src/cli/terminal.js';
import type { Rig } from '../support/rig.js';

class TextStream extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns = 100;
  readonly rows = 30;
  /** Called with each piece as it comes. */
  onText: (text: string) => void = () => undefined;

  constructor(isTTY = false) {
    // So small that writers meet a stream that is full.
    super({ decodeStrings: false, highWaterMark: 16 });
    this.isTTY = isTTY;
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk;
    this.onText(chunk);
    setImmediate(done);
  }

  async flushed(): Promise<void> {
    while (this.writableLength > 0) await new Promise((resolve) => setImmediate(resolve));
  }

  // What a progress bar asks of a terminal.
  cursorTo(): boolean {
    return true;
  }
  clearLine(): boolean {
    return true;
  }
  moveCursor(): boolean {
    return true;
  }
}

type Signal = 'SIGINT' | 'SIGTERM';

/** A terminal in memory; a test may send signals by it. */
export class FakeTerminal implements Terminal {
  readonly stdout = new TextStream();
  readonly stderr: TextStream;
  readonly env: Record<string, string | undefined>;
  readonly cwd: string;
  /** Codes with which the process was to end at once. */
  readonly exits: number[] = [];
  #listeners: ((signal: Signal) => void)[] = [];

  constructor(cwd: string, { isTTY = false, env = {} } = {}) {
    this.cwd = cwd;
    this.stderr = new TextStream(isTTY);
    this.env = { PATH: process.env['PATH'], ...env };
  }

  onSignal(listener: (signal: Signal) => void): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }

  send(signal: Signal): void {
    for (const listener of this.#listeners) listener(signal);
  }

  /** How many still listen to signals. */
  get listening(): number {
    return this.#listeners.length;
  }

  /** Other tests of this process have their own folders: nothing is entered. */
  enter(): void {}

  exitNow(code: number): void {
    this.exits.push(code);
  }
}

export interface CliEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, in a rig's workspace. */
export async function cli(
  rig: Rig,
  words: readonly string[],
  terminal = new FakeTerminal(rig.workspace),
): Promise<CliEnd> {
  const code = await main(words, terminal);
  // A process, too, ends only when what it has written is out.
  await Promise.all([terminal.stdout.flushed(), terminal.stderr.flushed()]);
  return { code, stdout: terminal.stdout.text, stderr: terminal.stderr.text };
}
