import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { REPOSITORY_ROOT } from '../repository-root.js';

/** How long a runner waits for pipes that a child of an ended program still holds. */
const PIPES_HELD = 5_000;
/** From a cancel's SIGINT to its SIGTERM, and from there to the kill. */
const CANCEL_WAITS = { terminate: 7_500, kill: 2_500 };

export interface ProgramEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** A child still held the program's pipes when the runner gave up waiting for them. */
  readonly pipesHeld: boolean;
}

/** A JavaScript program of an Action, run as a runner runs it: by Node 24, signalled alone. */
export class Program {
  readonly finished: Promise<ProgramEnd>;
  readonly #child: ChildProcess;
  #stdout = '';
  #stderr = '';

  constructor(file: string, cwd: string, env: Record<string, string>) {
    const node = join(REPOSITORY_ROOT, 'node_modules/.bin/node');
    this.#child = spawn(node, [file], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#stdout += text));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    this.finished = this.#end();
  }

  get pid(): number {
    const { pid } = this.#child;
    if (pid === undefined) throw new Error('The program could not be started.');
    return pid;
  }

  /** What it has printed so far. */
  get stdout(): string {
    return this.#stdout;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** As when a workflow run is cancelled. */
  async cancel(): Promise<ProgramEnd> {
    this.signal('SIGINT');
    if (await this.#goesOnFor(CANCEL_WAITS.terminate)) {
      this.signal('SIGTERM');
      if (await this.#goesOnFor(CANCEL_WAITS.kill)) this.signal('SIGKILL');
    }
    return this.finished;
  }

  async #goesOnFor(milliseconds: number): Promise<boolean> {
    const waiting = new AbortController();
    const ended = this.finished.then(() => false);
    const goesOn = delay(milliseconds, true, { signal: waiting.signal }).catch(() => false);
    const result = await Promise.race([ended, goesOn]);
    waiting.abort();
    return result;
  }

  async #end(): Promise<ProgramEnd> {
    const closed = once(this.#child, 'close');
    const exited = once(this.#child, 'exit');
    const [code, signal] = (await exited) as [number | null, NodeJS.Signals | null];
    const waiting = new AbortController();
    const pipesHeld = await Promise.race([
      closed.then(() => false),
      delay(PIPES_HELD, true, { signal: waiting.signal }).catch(() => false),
    ]);
    waiting.abort();
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    return { code, signal, stdout: this.#stdout, stderr: this.#stderr, pipesHeld };
  }
}
