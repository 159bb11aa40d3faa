import { setTimeout as delay } from 'node:timers/promises';

/** Time as the core sees it; tests and embedders may bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; rejects with the signal's reason when it aborts first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** What Node's timers can wait at once, in milliseconds; more would be no wait at all. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    try {
      for (let rest = milliseconds; rest >= 0; rest -= LONGEST_TIMER) {
        await delay(Math.min(rest, LONGEST_TIMER), undefined, signal ? { signal } : {});
      }
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    }
  },
};
