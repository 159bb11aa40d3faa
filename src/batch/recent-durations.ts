const REMEMBERED = 200;
const PERCENTILE = 0.95;

/** How long items have lately taken, to tell whether another one fits into the time that is left. */
export class RecentDurations {
  readonly #durations: number[] = [];
  #next = 0;

  add(milliseconds: number): void {
    this.#durations[this.#next] = milliseconds;
    this.#next = (this.#next + 1) % REMEMBERED;
  }

  /** Milliseconds that 95 of 100 items stayed below; 0 while none has finished. */
  get usual(): number {
    const sorted = [...this.#durations].sort((a, b) => a - b);
    return sorted[Math.ceil(sorted.length * PERCENTILE) - 1] ?? 0;
  }
}
