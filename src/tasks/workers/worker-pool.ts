import type { Resource } from '../task-runtime.js';

/** A worker that runs one item's code at a time and may be broken by it. */
export interface PoolWorker {
  /** False once it has ended, or must not run another item. */
  readonly usable: boolean;
  /** Ends it and what its code started. */
  close(): Promise<void>;
}

/**
 * Workers that are kept between items, started when first needed and replaced when broken. There are
 * as many as there are items in flight: that number is the batch's to limit, by `max_workers`.
 */
export class WorkerPool<W extends PoolWorker> implements Resource {
  readonly #create: () => W;
  readonly #idle: W[] = [];
  readonly #busy = new Set<W>();
  #closed = false;

  constructor(create: () => W) {
    this.#create = create;
  }

  /** Lends a worker to `work`. @throws the signal's reason where that has fired already */
  async use<T>(signal: AbortSignal, work: (worker: W) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
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

  async close(): Promise<void> {
    this.#closed = true;
    const workers = [...this.#idle.splice(0), ...this.#busy];
    await Promise.all(workers.map((worker) => worker.close()));
  }

  #idleWorker(): W | undefined {
    for (let worker = this.#idle.pop(); worker; worker = this.#idle.pop()) {
      if (worker.usable) return worker;
    }
    return undefined;
  }
}
