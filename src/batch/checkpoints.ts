import type { Clock } from '../clock.js';
import type { BatchState } from './batch-state.js';

const INTERVAL_MS = 1000;
const RECORDS = 1000;

/** Takes checkpoints while a batch runs: each second or 1,000 records, never two at once. */
export class Checkpoints {
  readonly #state: BatchState;
  readonly #clock: Clock;
  #last: number;
  #records = 0;
  #running: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(state: BatchState, clock: Clock) {
    this.#state = state;
    this.#clock = clock;
    this.#last = clock.now();
  }

  /** Notes a record. @throws what an earlier checkpoint failed with */
  recorded(): void {
    if (this.#failure) throw this.#failure.error;
    this.#records += 1;
    if (this.#running) return;
    const now = this.#clock.now();
    if (this.#records < RECORDS && now - this.#last < INTERVAL_MS) return;
    this.#records = 0;
    this.#last = now;
    this.#running = this.#take();
  }

  async #take(): Promise<void> {
    try {
      await this.#state.checkpoint();
    } catch (error) {
      this.#failure = { error };
    } finally {
      this.#running = undefined;
    }
  }

  /** Waits for the checkpoint that is being taken. */
  async settle(): Promise<void> {
    await this.#running;
    if (this.#failure) throw this.#failure.error;
  }
}
