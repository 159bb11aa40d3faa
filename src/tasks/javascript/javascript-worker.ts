import { join } from 'node:path';
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';
import { plainData } from '../../data.js';
import { markedEnvironment, nextMarker } from '../process/process-marker.js';
import { endProcessTree } from '../process/process-tree.js';
import type { PoolWorker } from '../workers/worker-pool.js';
import type { OutputStream } from '../task-config.js';

/** One item's code and what it works with. */
export interface JavascriptRequest {
  readonly code: string;
  readonly variables: unknown;
  readonly environment: Readonly<Record<string, string>>;
  readonly onOutput: (stream: OutputStream, text: string) => void;
}

/** How the code ended; `broken` where the thread must not run another item. */
export type JavascriptAnswer = (
  | { readonly result: unknown }
  | { readonly error: string; readonly line?: number; readonly stack?: string }
) & { readonly broken: boolean };

type WorkerMessage = JavascriptAnswer | { readonly output: OutputStream; readonly text: string };

/** The request that runs now. */
interface Running {
  readonly onOutput: JavascriptRequest['onOutput'];
  readonly resolve: (answer: JavascriptAnswer) => void;
  readonly reject: (error: Error) => void;
}

// Not `new URL(…, import.meta.url)`: ncc would replace it by a path, which is no URL.
const PROGRAM = join(import.meta.dirname, 'worker.mjs');

/** A kept thread that runs worker.mjs. */
export class JavascriptWorker implements PoolWorker {
  readonly #workspace: string;
  readonly #marker: string;
  readonly #thread: Worker;
  /** Not the thread's own port, by which the code may send messages too. */
  readonly #port: MessagePort;
  #running: Running | undefined;
  #usable = true;

  constructor(workspace: string, processToken: string) {
    this.#workspace = workspace;
    this.#marker = nextMarker(processToken);
    this.#thread = new Worker(PROGRAM, {
      // Each item brings its environment; options of the engine's own Node are not for its code.
      env: {},
      execArgv: [],
      argv: [],
      stdout: true,
      stderr: true,
    });
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#thread.postMessage({ port: port2 }, [port2]);
    port1.on('message', (message: WorkerMessage) => this.#receive(message));
    this.#thread.on('error', (error) => this.#end(error));
    this.#thread.on('exit', (code) =>
      this.#end(new Error(`The code ended its thread with exit code ${code}`)),
    );
  }

  get usable(): boolean {
    return this.#usable;
  }

  /** Runs code; rejects where it ended the thread. */
  async run({
    code,
    variables,
    environment,
    onOutput,
  }: JavascriptRequest): Promise<JavascriptAnswer> {
    const answer = new Promise<JavascriptAnswer>((resolve, reject) => {
      this.#running = { onOutput, resolve, reject };
    });
    try {
      this.#port.postMessage({
        code,
        // A batch's results are read when they are asked for, which a thread cannot do.
        variables: plainData(variables),
        workspace: this.#workspace,
        environment: markedEnvironment(environment, this.#marker),
      });
      return await answer;
    } finally {
      this.#running = undefined;
    }
  }

  async close(): Promise<void> {
    const busy = this.#running !== undefined;
    this.#usable = false;
    // A thread that waits for a program (`execSync`) ends only when that program has ended.
    await Promise.all([
      this.#thread.terminate(),
      busy ? endProcessTree(undefined, this.#marker) : undefined,
    ]);
  }

  #receive(message: WorkerMessage): void {
    if ('output' in message) {
      this.#running?.onOutput(message.output, message.text);
      return;
    }
    if (message.broken) this.#usable = false;
    this.#running?.resolve(message);
  }

  #end(error: Error): void {
    this.#usable = false;
    // What it printed last may still wait to be read.
    for (
      let next = receiveMessageOnPort(this.#port);
      next;
      next = receiveMessageOnPort(this.#port)
    ) {
      this.#receive(next.message as WorkerMessage);
    }
    this.#port.close();
    this.#running?.reject(error);
  }
}
