import { describe, expect, test } from '@jest/globals';
import { failureLimit } from '../../src/batch/failure-limit.js';
import { RateLimit } from '../../src/batch/rate-limit.js';
import { RecentDurations } from '../../src/batch/recent-durations.js';
import { FakeClock } from '../support/fake-clock.js';

describe('max_failures', () => {
  test.each([
    [undefined, 100, { most: 0, stops: false }],
    [0, 100, { most: 0, stops: true }],
    [3, 100, { most: 3, stops: true }],
    ['3', 100, { most: 3, stops: true }],
    ['5%', 100, { most: 5, stops: true }],
    [' 5 % ', 39, { most: 1, stops: true }],
    ['2.5%', 100, { most: 2, stops: true }],
    ['0%', 100, { most: 0, stops: true }],
    ['100%', 7, { most: 7, stops: true }],
  ])('%j of %i items', (given, total, limit) => {
    expect(failureLimit(given, total)).toEqual(limit);
  });

  test.each(['many', '-1', '101%', '5 percent', '', 1.5])('%j is refused', (given) => {
    expect(() => failureLimit(given, 10)).toThrow(
      expect.objectContaining({
        code: 'invalid_inputs',
        message: `'max_failures' must be a number of items or a share such as "5%", not '${given}'`,
      }),
    );
  });
});

describe('rate_limit', () => {
  async function sleeps(given: string, passes: number): Promise<number[]> {
    const clock = new FakeClock();
    const limit = new RateLimit(given, clock);
    const { signal } = new AbortController();
    for (let pass = 0; pass < passes; pass += 1) await limit.pass(signal);
    return clock.sleeps;
  }

  test.each([
    ['10/s', 100],
    ['600/m', 100],
    ['36000/h', 100],
    [' 0.5 / s ', 2000],
  ])('%s lets one through each %i ms', async (given, interval) => {
    expect(await sleeps(given, 4)).toEqual([interval, interval, interval]);
  });

  test('who comes late does not wait', async () => {
    const clock = new FakeClock();
    const limit = new RateLimit('1/s', clock);
    const { signal } = new AbortController();
    await limit.pass(signal);
    clock.advance(5000);
    await limit.pass(signal);
    expect(clock.sleeps).toEqual([]);
    await limit.pass(signal);
    expect(clock.sleeps).toEqual([1000]);
  });

  test.each(['fast', '0/s', '10', '10/d', '-1/s', '10 per s'])('%s is refused', (given) => {
    expect(() => new RateLimit(given, new FakeClock())).toThrow(
      `'rate_limit' must be a number a second, minute or hour, such as "10/s", not '${given}'`,
    );
  });
});

describe('recent durations', () => {
  test('95 of 100 are not longer', () => {
    const durations = new RecentDurations();
    expect(durations.usual).toBe(0);
    for (let time = 1; time <= 100; time += 1) durations.add(time);
    expect(durations.usual).toBe(95);
  });

  test('old ones are forgotten', () => {
    const durations = new RecentDurations();
    for (let turn = 0; turn < 200; turn += 1) durations.add(9000);
    for (let turn = 0; turn < 200; turn += 1) durations.add(10);
    expect(durations.usual).toBe(10);
  });
});
