/** How fast a batch goes, and how long it still takes at that pace. */
export class BatchPace {
  readonly #start: number;
  readonly #first: number;
  #finished: number;

  /**
   * @param now milliseconds
   * @param finished items that were finished when this run began: they do not count for the pace
   */
  constructor(now: number, finished: number) {
    this.#start = now;
    this.#first = finished;
    this.#finished = finished;
  }

  update(finished: number): void {
    this.#finished = finished;
  }

  /** Items a second. */
  rate(now: number): number {
    const seconds = (now - this.#start) / 1000;
    return seconds > 0 ? (this.#finished - this.#first) / seconds : 0;
  }

  /** "12.3/s" */
  rateText(now: number): string {
    const rate = this.rate(now);
    return `${rate >= 100 ? Math.round(rate) : rate.toFixed(1)}/s`;
  }

  /** "3m 20s left", or nothing while the pace is unknown. */
  leftText(now: number, total: number): string {
    const rate = this.rate(now);
    return rate > 0 ? `${durationText((total - this.#finished) / rate)} left` : '';
  }
}

/** "45s", "3m 20s", "2h 5m" */
export function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m ${whole % 60}s`;
  return `${Math.floor(whole / 3600)}h ${Math.floor((whole % 3600) / 60)}m`;
}

/** ", 2 failed", or nothing. */
export function failedText(failed: number): string {
  return failed === 0 ? '' : `, ${failed} failed`;
}

/** "thumbs: 150/1000 (15%), 2 failed, 10.0/s, 1m 25s left" */
export function progressText(
  batch: { step: string; finished: number; failed: number; total: number },
  pace: BatchPace,
  now: number,
): string {
  const { step, finished, failed, total } = batch;
  const percent = total === 0 ? 100 : Math.floor((finished / total) * 100);
  const left = pace.leftText(now, total);
  const ending = left === '' ? '' : `, ${left}`;
  const done = `${step}: ${finished}/${total} (${percent}%)`;
  return `${done}${failedText(failed)}, ${pace.rateText(now)}${ending}`;
}
