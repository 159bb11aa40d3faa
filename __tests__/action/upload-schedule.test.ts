import { describe, expect, test } from '@jest/globals';
import { UploadSchedule } from '../../src/action/upload-schedule.js';

const LIMITS = { interval: 300, budget: 1_000, horizon: 3600 };

describe('checkpoints are uploaded', () => {
  test('at the interval, while the budget is far', () => {
    const schedule = new UploadSchedule(LIMITS, 0);
    expect(schedule.wait(0, 0)).toBe(300_000);
    expect(schedule.wait(1, 0)).toBe(300_000);
  });

  test('more seldom, so that the rest of the job fits into the rest of the budget', () => {
    const schedule = new UploadSchedule(LIMITS, 0);
    schedule.uploaded(200);
    // Four more at most, over an hour less five minutes.
    expect(schedule.wait(200, 300_000)).toBe(3_300_000 / 5);
  });

  test('not at all without a budget, or with too small a one', () => {
    expect(new UploadSchedule({ ...LIMITS, budget: 0 }, 0).wait(0, 0)).toBeUndefined();
    const schedule = new UploadSchedule(LIMITS, 0);
    expect(schedule.hasRoomFor(1_000)).toBe(true);
    expect(schedule.hasRoomFor(1_001)).toBe(false);
    expect(schedule.wait(1_001, 0)).toBeUndefined();
  });

  test.each([10, 40, 99, 100, 333])(
    'within the budget over the whole job, of %d bytes each',
    (size) => {
      const schedule = new UploadSchedule(LIMITS, 0);
      let [now, total] = [0, 0];
      for (let wait = schedule.wait(0, now); wait !== undefined; wait = schedule.wait(size, now)) {
        now += wait;
        if (now > 3_600_000 || !schedule.hasRoomFor(size)) break;
        schedule.uploaded(size);
        total += size;
      }
      expect(total).toBeLessThanOrEqual(1_000);
      expect(total).toBeGreaterThan(0);
    },
  );
});
