import type { Resource } from '../task-runtime.js';

/** A worker that runs one item's code at a time and may be broken by it. */
export interface PoolWorker {
  /** False once it has ended, or must not run another item. */
  readonly usable: boolean;
  /** Ends it and what its code started. */
  close(): Promise<void>;
}

/** Workers that are kept between items, started when first needed and replaced when broken. */
export class WorkerPool<W extends PoolWorker> implements Resource {
  readonly #size: number;
  readonly #create: () => W;
  readonly #idle: W[] = [];
  readonly #busy = new Set<W>();
  /** Those who wait for their turn; each is called when another's turn becomes its own. */
  readonly #waiting: (() => void)[] = [];
  #turns = 0;
  #closed = false;

  constructor(size: number, create: () => W) {
    this.#size = Math.max(1, size);
    this.#create = create;
  }

  /** Lends a worker to `work`, waiting for one where all are busy; rejects when `signal` aborts. */
  async use<T>(signal: AbortSignal, work: (worker: W) => Promise<T>): Promise<T> {
    await this.#takeTurn(signal);
    try {
      return await this.#lend(work);
    } finally {
      this.#endTurn();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const workers = [...this.#idle.splice(0), ...this.#busy];
    await Promise.all(workers.map((worker) => worker.close()));
  }

  async #lend<T>(work: (worker: W) => Promise<T>): Promise<T> {
    const worker = this.#idleWorker() ?? this.#create();
    this.#busy.add(worker);
    try {
      return await work(worker);
    } finally {
      this.#busy.delete(worker);
      if (worker.usable && !this.#closed) this.#idle.push(worker);
      else await worker.close();
    }
  }

  #idleWorker(): W | undefined {
    for (let worker = this.#idle.pop(); worker; worker = this.#idle.pop()) {
      if (worker.usable) return worker;
    }
    return undefined;
  }

  async #takeTurn(signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw signal.reason;
    if (this.#turns < this.#size) this.#turns += 1;
    else await this.#wait(signal);
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const proceed = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(proceed), 1);
        reject(signal.reason as Error);
      };
      this.#waiting.push(proceed);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  #endTurn(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#turns -= 1;
  }
}
