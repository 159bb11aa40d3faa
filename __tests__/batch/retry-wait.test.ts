import { describe, expect, test } from '@jest/globals';
import { retryWait, shouldRetry, withRetry } from '../../src/batch/retry-wait.js';
import { TaskError, TemplateError } from '../../src/errors.js';
import { MOST_SECONDS, NO_RETRY, type RetryPolicy } from '../../src/workflow/retry.js';

const policy = (changes: Partial<RetryPolicy>): RetryPolicy => ({
  ...NO_RETRY,
  maxAttempts: 5,
  delay: 2,
  ...changes,
});

function waits(changes: Partial<RetryPolicy>): number[] {
  return [1, 2, 3, 4].map((attempt) => retryWait(policy(changes), attempt));
}

describe('waits', () => {
  test('by backoff', () => {
    expect(waits({ backoff: 'fixed' })).toEqual([2, 2, 2, 2]);
    expect(waits({ backoff: 'linear' })).toEqual([2, 4, 6, 8]);
    expect(waits({ backoff: 'exponential' })).toEqual([2, 4, 8, 16]);
    expect(waits({ backoff: 'exponential', maxDelay: 5 })).toEqual([2, 4, 5, 5]);
  });

  test('grow no longer than a timer can be set to', () => {
    expect(retryWait(policy({ backoff: 'exponential' }), 5000)).toBe(MOST_SECONDS);
    expect(retryWait(policy({ backoff: 'exponential', delay: 0 }), 5000)).toBe(0);
  });

  test('jitter makes them longer or shorter by its share', () => {
    const jittered = policy({ jitter: 0.25 });
    expect(retryWait(jittered, 1, 0)).toBe(1.5);
    expect(retryWait(jittered, 1, 0.5)).toBe(2);
    expect(retryWait(jittered, 1, 1)).toBe(2.5);
    for (let turn = 0; turn < 1000; turn += 1) {
      const wait = retryWait(jittered, 1);
      expect(wait).toBeGreaterThanOrEqual(1.5);
      expect(wait).toBeLessThanOrEqual(2.5);
    }
  });
});

describe('what is tried again', () => {
  const failed = new TaskError('task_failed', 'connection reset by peer');

  test('anything, up to the last attempt', () => {
    expect(shouldRetry(policy({}), 4, failed)).toBe(true);
    expect(shouldRetry(policy({}), 5, failed)).toBe(false);
    expect(shouldRetry(policy({}), 1, new TaskError('task_timeout', 'x'))).toBe(true);
    expect(shouldRetry(policy({}), 1, 'thrown text')).toBe(true);
  });

  test('never what fails the same way again', () => {
    expect(shouldRetry(policy({}), 1, new TemplateError('undefined_variable', 'x'))).toBe(false);
    expect(shouldRetry(policy({}), 1, new TaskError('invalid_inputs', 'x'))).toBe(false);
    expect(shouldRetry(policy({}), 1, new TaskError('task_interrupted', 'x'))).toBe(false);
  });

  test("what 'on' names, by code or by a pattern of the message", () => {
    expect(shouldRetry(policy({ on: ['task_timeout'] }), 1, failed)).toBe(false);
    expect(shouldRetry(policy({ on: ['task_failed'] }), 1, failed)).toBe(true);
    expect(shouldRetry(policy({ on: ['refused', 'reset .* peer$'] }), 1, failed)).toBe(true);
  });
});

test('attempts are counted, waits are told, the last error is thrown', async () => {
  const told: unknown[] = [];
  const run = withRetry(
    async (attempt) => {
      throw new Error(`attempt ${attempt}`);
    },
    {
      policy: policy({ maxAttempts: 3, backoff: 'linear' }),
      signal: new AbortController().signal,
      sleep: async (milliseconds) => void told.push(milliseconds),
      onRetry: (attempt, error, wait) => told.push([attempt, (error as Error).message, wait]),
    },
  );
  await expect(run).rejects.toThrow('attempt 3');
  expect(told).toEqual([[1, 'attempt 1', 2], 2000, [2, 'attempt 2', 4], 4000]);
});

test('interrupted while it waits, it tells the error of the attempt', async () => {
  const run = withRetry(async () => Promise.reject(new Error('first')), {
    policy: policy({}),
    signal: new AbortController().signal,
    sleep: () => Promise.reject(new Error('aborted')),
    onRetry: () => undefined,
  });
  await expect(run).rejects.toThrow('first');
});
