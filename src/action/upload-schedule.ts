export interface UploadLimits {
  /** Seconds between checkpoints, at least. */
  readonly interval: number;
  /** Bytes that a job's checkpoints may take, the last one aside. */
  readonly budget: number;
  /** Seconds that the job may last. */
  readonly horizon: number;
}

/**
 * When checkpoints are uploaded. Each upload is a new entry, and other people's caches are evicted for
 * it, so the interval is stretched until the uploads still to come fit into what is left of the budget.
 */
export class UploadSchedule {
  readonly #limits: UploadLimits;
  readonly #start: number;
  #uploaded = 0;

  /** @param now milliseconds, when the job began */
  constructor(limits: UploadLimits, now: number) {
    this.#limits = limits;
    this.#start = now;
  }

  /** True where one more upload of that size stays within the budget. */
  hasRoomFor(bytes: number): boolean {
    return this.#uploaded + bytes <= this.#limits.budget;
  }

  uploaded(bytes: number): void {
    this.#uploaded += bytes;
  }

  /**
   * Milliseconds to wait for the next checkpoint.
   * @param bytes of the last one, as a guess at the next; 0 while there has been none
   * @returns undefined where there is to be none but the last
   */
  wait(bytes: number, now: number): number | undefined {
    const { interval, budget, horizon } = this.#limits;
    if (budget === 0) return undefined;
    if (bytes === 0) return interval * 1000;
    const uploadsLeft = Math.floor((budget - this.#uploaded) / bytes);
    if (uploadsLeft < 1) return undefined;
    const timeLeft = this.#start + horizon * 1000 - now;
    return Math.max(interval * 1000, timeLeft / (uploadsLeft + 1));
  }
}
