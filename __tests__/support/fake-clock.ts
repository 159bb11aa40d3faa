import type { Clock } from '../../src/clock.js';

/** A clock that stands still: whoever sleeps moves it on, and at once. */
export class FakeClock implements Clock {
  /** How long each sleep was to be, in milliseconds. */
  readonly sleeps: number[] = [];
  #now: number;

  constructor(start = '2026-01-02T03:04:05.000Z') {
    this.#now = Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(milliseconds);
    this.#now += milliseconds;
  }
}
