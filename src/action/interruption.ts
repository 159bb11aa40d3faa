import type { ActionHost, Signal } from './action-host.js';
import { interruptedBy } from './exit-code.js';

/** A runner waits 7.5 s before its second signal; whatever still hangs then is left to post. */
const PATIENCE_MS = 6_000;

/**
 * What a signal means, by what the program is at. While the engine runs, it ends the run in order; before
 * and after, when there are only downloads and uploads, it ends the process: post does the rest.
 */
export class Interruption {
  readonly #host: ActionHost;
  readonly #abort = new AbortController();
  readonly #dispose: () => void;
  #isRunning = false;
  #received: Signal | undefined;
  #patience: NodeJS.Timeout | undefined;

  constructor(host: ActionHost) {
    this.#host = host;
    this.#dispose = host.onSignal((signal) => this.#receive(signal));
  }

  #receive(signal: Signal): void {
    const isSecond = this.#received !== undefined;
    this.#received = signal;
    if (isSecond || !this.#isRunning) return this.#host.exitNow(interruptedBy(signal));
    this.#host.commands.print('Stopping: running items are ended, what is done is kept');
    this.#patience = setTimeout(
      () => this.#host.exitNow(interruptedBy(signal)),
      PATIENCE_MS,
    ).unref();
    this.#abort.abort();
  }

  get received(): Signal | undefined {
    return this.#received;
  }

  /** Runs what can be ended in order. */
  async during<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.#isRunning = true;
    try {
      return await run(this.#abort.signal);
    } finally {
      this.#isRunning = false;
    }
  }

  dispose(): void {
    clearTimeout(this.#patience);
    this.#dispose();
  }
}
