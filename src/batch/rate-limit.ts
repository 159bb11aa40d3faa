import type { Clock } from '../clock.js';
import { BatchError } from '../errors.js';

const UNIT_MS: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000 };

/** Lets callers through one by one, evenly spaced. */
export class RateLimit {
  readonly #interval: number;
  readonly #clock: Clock;
  #next = 0;

  /**
   * @param given such as `"10/s"` or `"600/m"`
   * @throws BatchError `invalid_inputs`
   */
  constructor(given: string, clock: Clock) {
    const [, count, unit] = /^\s*(\d+(?:\.\d+)?)\s*\/\s*([smh])\s*$/.exec(given) ?? [];
    if (!(Number(count) > 0) || unit === undefined) {
      throw new BatchError(
        'invalid_inputs',
        `'rate_limit' must be a number a second, minute or hour, such as "10/s", not '${given}'`,
      );
    }
    this.#interval = (UNIT_MS[unit] ?? 1000) / Number(count);
    this.#clock = clock;
  }

  async pass(signal: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    const turn = Math.max(now, this.#next);
    this.#next = turn + this.#interval;
    if (turn > now) await this.#clock.sleep(turn - now, signal);
  }
}
