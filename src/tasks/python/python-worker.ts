import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { parseJson, stringifyJson } from '../../json.js';
import type { OutputStream } from '../task-config.js';
import type { CodeError } from '../workers/code-run.js';
import { CapturedOutput } from '../process/captured-output.js';
import { environmentChanges } from '../workers/environment-changes.js';
import { markedEnvironment, nextMarker } from '../process/process-marker.js';
import { endProcessTree } from '../process/process-tree.js';
import { startError } from '../process/start-error.js';
import type { PoolWorker } from '../workers/worker-pool.js';
import { MessageLines } from './message-lines.js';
import { PYTHON } from './python-interpreter.js';
import { WorkerDeath } from './worker-death.js';

/** Code to run; `config` is what it sees under that name. */
export interface PythonCode {
  readonly code: string;
  /** Undefined for `result`, which the code need not set. */
  readonly result_variable: string | undefined;
  readonly variables: unknown;
  readonly config: unknown;
}

/** A function to call. */
export interface PythonCall {
  readonly module: string;
  readonly function: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
}

/** One item's work and what surrounds it. */
export interface PythonRequest {
  readonly work: PythonCode | PythonCall;
  readonly environment: Readonly<Record<string, string>>;
  readonly onOutput: (stream: OutputStream, text: string) => void;
}

/** How the work ended: with a result, or with an exception. */
export type PythonAnswer = { readonly result: unknown } | CodeError;

type PythonMessage = PythonAnswer | { readonly output: OutputStream; readonly text: string };

/** The request that runs now. */
interface Running {
  /** What begins each message about it; the code, which can write to the descriptor, knows none. */
  readonly token: string;
  readonly onOutput: PythonRequest['onOutput'];
  readonly resolve: (answer: PythonAnswer) => void;
  readonly reject: (error: Error) => void;
}

export interface PythonWorkerOptions {
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly processToken: string;
}

// Not `new URL(…, import.meta.url)`: ncc would replace it by a path, which is no URL.
const PROGRAM = join(import.meta.dirname, 'worker.py');
const KEPT_LAST_WORDS = 4_000;
/** Its last message may still be on its way when a worker has ended. */
const LAST_MESSAGE_MS = 200;
/** How long a worker without work may take to run the exit handlers of the user's code. */
const EXIT_MS = 2_000;

/** A `python3` that is kept; it speaks the protocol described in worker.py. */
export class PythonWorker implements PoolWorker {
  readonly #workspace: string;
  readonly #marker: string;
  readonly #child: ChildProcess;
  #environment: Readonly<Record<string, string>>;
  #running: Running | undefined;
  #usable = true;
  /** The end of what it printed on stderr by itself, which tells why it died. */
  #lastWords = '';

  constructor({ workspace, environment, processToken }: PythonWorkerOptions) {
    this.#workspace = workspace;
    this.#marker = nextMarker(processToken);
    this.#environment = markedEnvironment(environment, this.#marker);
    this.#child = startPython(workspace, this.#environment);
    this.#child.stdin?.on('error', () => {}); // its end is told by 'exit'
    this.#listen();
  }

  get usable(): boolean {
    return this.#usable;
  }

  /** Does the work; rejects with WorkerDeath where that ended the worker. */
  async run(request: PythonRequest): Promise<PythonAnswer> {
    const wanted = markedEnvironment(request.environment, this.#marker);
    const token = randomUUID();
    const line = stringifyJson({
      ...request.work,
      token,
      workspace: this.#workspace,
      environment: wellFormed(environmentChanges(this.#environment, wanted)),
    });
    this.#environment = wanted;
    this.#lastWords = '';
    const answer = new Promise<PythonAnswer>((resolve, reject) => {
      this.#running = { token, onOutput: request.onOutput, resolve, reject };
    });
    this.#child.stdin?.write(`${line}\n`);
    try {
      return await answer;
    } finally {
      this.#running = undefined;
    }
  }

  async close(): Promise<void> {
    const idle = this.#usable && this.#running === undefined;
    this.#usable = false;
    if (this.#child.pid === undefined) return;
    if (idle && this.#child.exitCode === null) {
      const exit = once(this.#child, 'exit');
      this.#child.stdin?.end();
      const hasEnded = await Promise.race([exit, delay(EXIT_MS, undefined, { ref: false })]);
      if (hasEnded) return this.#letGo();
    }
    await endProcessTree(this.#child.pid, this.#marker);
    this.#letGo();
  }

  /** A program that the code has left running may hold the other ends for as long as it likes. */
  #letGo(): void {
    for (const stream of this.#child.stdio) stream?.destroy();
  }

  #listen(): void {
    const child = this.#child;
    const messages = child.stdio[3] as Readable;
    const lines = new MessageLines(messages, (line) => this.#receive(line));
    child.on('error', (error) => {
      this.#usable = false;
      this.#running?.reject(startError(error, { ...PYTHON, cwd: this.#workspace }));
    });
    child.once('exit', (code, signal) => {
      this.#usable = false;
      void Promise.race([lines.ended, delay(LAST_MESSAGE_MS)]).then(() =>
        this.#running?.reject(new WorkerDeath(code, signal, this.#lastWords)),
      );
    });
    // Only what extension modules and child processes print comes through these.
    new CapturedOutput(child.stdout as Readable, 0, (text) =>
      this.#running?.onOutput('stdout', text),
    );
    new CapturedOutput(child.stderr as Readable, 0, (text) => {
      this.#lastWords = (this.#lastWords + text).slice(-KEPT_LAST_WORDS);
      this.#running?.onOutput('stderr', text);
    });
  }

  #receive(line: string): void {
    const running = this.#running;
    const begin = running ? line.indexOf(running.token) : -1;
    if (!running || begin < 0) return;
    try {
      const message = parseJson(line.slice(begin + running.token.length)) as PythonMessage;
      if ('output' in message) running.onOutput(message.output, message.text);
      // Output that was written before the answer, by another pipe, is read in this same turn.
      else setImmediate(() => running.resolve(message));
    } catch (error) {
      // Another message might follow, so it cannot be told any more which item it is for.
      this.#usable = false;
      running.reject(error as Error);
    }
  }
}

/** Half of a character, which texts of JavaScript may hold, is none in an environment. */
function wellFormed(changes: Readonly<Record<string, string | null>>) {
  const halves = /\p{Surrogate}/gu;
  const entries = Object.entries(changes).map(([name, value]) => [
    name,
    value?.replace(halves, '\uFFFD') ?? null,
  ]);
  return Object.fromEntries(entries) as Record<string, string | null>;
}

function startPython(
  workspace: string,
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  try {
    return spawn(PYTHON.program, [PROGRAM], {
      cwd: workspace,
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
  } catch (error) {
    throw startError(error, { ...PYTHON, cwd: workspace });
  }
}
