import { describe, expect, test } from '@jest/globals';
import { FakeClock } from '../support/fake-clock.js';
import { batchResultOf, rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

/** A rig whose task `work` remembers its items, and fails for those below zero. */
function countingRig(): { rig: Rig; tried: number[] } {
  const rig = newRig();
  const tried: number[] = [];
  rig.task('work', ({ item }) => {
    tried.push(item as number);
    if (typeof item === 'number' && item < 0) throw new Error('negative');
    return item;
  });
  return { rig, tried };
}

const batch = (inputs: string, task = '{ task: work }'): string => `
  name: w
  steps:
    - name: b
      task: batch
      inputs: { max_workers: 1, ${inputs}, task: ${task} }
`;

describe('failures', () => {
  test('without max_failures: every item is tried, and the step is failed', async () => {
    const { rig, tried } = countingRig();
    const result = await rig.run(batch('items: [1, -2, 3]'));
    expect(tried).toEqual([1, -2, 3]);
    expect(result.failure).toMatchObject({ code: 'batch_failed', message: '1 of 3 items failed' });
    expect(rig.eventsOf('batch:end')).toMatchObject([{ complete: false, stopped: undefined }]);
  });

  test('up to max_failures the step is completed', async () => {
    const { rig } = countingRig();
    const result = await rig.run(batch('items: [1, -2, 3, -4], max_failures: 2'));
    expect(result).toMatchObject({ status: 'completed', complete: false });
  });

  test('beyond it no item starts', async () => {
    const { rig, tried } = countingRig();
    const result = await rig.run(batch('items: [1, -2, 3, -4, 5, 6], max_failures: 1'));
    expect(tried).toEqual([1, -2, 3, -4]);
    expect(result.status).toBe('failed');
    expect(batchResultOf(result)).toMatchObject({ processed: [1, 3] });
    expect(rig.eventsOf('batch:end')).toMatchObject([{ stopped: 'failures' }]);
  });

  test('a share is one of the total', async () => {
    const { rig, tried } = countingRig();
    const items = Array.from({ length: 40 }, (_, at) => (at < 4 ? -at - 1 : at));
    const result = await rig.run(batch(`items: [${items.join(', ')}], max_failures: '5%'`));
    expect(tried).toEqual([-1, -2, -3]);
    expect(result.status).toBe('failed');
  });

  test('fail_fast stops at the first', async () => {
    const { rig, tried } = countingRig();
    await rig.run(batch('items: [1, -2, 3], fail_fast: true'));
    expect(tried).toEqual([1, -2]);
  });

  test('only those of this run count', async () => {
    const { rig, tried } = countingRig();
    const workflow = batch('items: [-1, -2, -3, 4], max_failures: 1');
    await rig.run(workflow);
    expect(tried.splice(0)).toEqual([-1, -2]);
    const result = await rig.run(workflow, { resume: true });
    expect(tried).toEqual([-1, -2]);
    expect(result.failure?.message).toBe('2 of 4 items failed');
  });

  test('a max_failures that is none', async () => {
    const { rig } = countingRig();
    const result = await rig.run(batch('items: [1], max_failures: lots'));
    expect(result.failure?.message).toBe(
      `'max_failures' must be a number of items or a share such as "5%", not 'lots'`,
    );
  });
});

describe('retry of items', () => {
  test('waits by the clock, counts attempts, and shows the attempt', async () => {
    const rig = newRig();
    rig.task('flaky', ({ attempt, item }) => {
      if (Number(attempt) < Number(item)) throw new Error(`attempt ${String(attempt)}`);
      return attempt;
    });
    const clock = new FakeClock();
    const result = await rig.run(
      batch(
        'items: [1, 2, 3, 4], max_failures: 1, retry: { max_attempts: 3, delay: 1, backoff: linear }',
        "{ task: flaky, inputs: { attempt: '{{ batch.attempt }}' } }",
      ),
      { clock },
    );
    expect(batchResultOf(result).results).toEqual([1, 2, 3]);
    expect(batchResultOf(result).failed).toMatchObject([
      { item: 4, attempts: 3, error: 'attempt 3' },
    ]);
    expect(batchResultOf(result).stats).toMatchObject({ retried: 3, processed: 3, failed: 1 });
    expect(clock.sleeps).toEqual([1000, 1000, 2000, 1000, 2000]);
    expect(rig.eventsOf('item:retry').map(({ attempt, wait }) => [attempt, wait])).toEqual([
      [1, 1],
      [1, 1],
      [2, 2],
      [1, 1],
      [2, 2],
    ]);
  });

  test('is not done for template errors', async () => {
    const { rig, tried } = countingRig();
    const result = await rig.run(
      batch(
        'items: [{ a: 1 }, {}], retry: 5, max_failures: 2',
        "{ task: work, inputs: { x: '{{ batch.item.a }}' } }",
      ),
    );
    expect(tried).toHaveLength(1);
    expect(batchResultOf(result)).toMatchObject({
      failed: [{ attempts: 1, error_code: 'undefined_variable' }],
      stats: { template_failures: 1, failed: 1, retried: 0 },
    });
    expect(rig.records('w', 'b').at(-1)).toMatchObject({
      status: 'template_error',
      available_variables: { batch: expect.arrayContaining(['item', 'index']) },
    });
  });

  test('is done for a timeout', async () => {
    const rig = newRig();
    let calls = 0;
    rig.task('hang', (_inputs, { signal }) => {
      calls += 1;
      if (calls > 1) return 'done';
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('ended')));
      });
    });
    const result = await rig.run(batch('items: [1], timeout: 0.05, retry: 2', '{ task: hang }'));
    expect(batchResultOf(result).results).toEqual(['done']);
    expect(rig.eventsOf('item:retry')).toMatchObject([
      { error: 'The item took longer than 0.05 s' },
    ]);
  });
});

describe('fewer items than there are', () => {
  test('limit: the first ones; a later run goes on', async () => {
    const { rig, tried } = countingRig();
    const result = await rig.run(batch('items: [1, 2, 3, 4]'), { limit: 2 });
    expect(tried.splice(0)).toEqual([1, 2]);
    expect(result).toMatchObject({ status: 'completed', complete: false });
    expect(rig.eventsOf('batch:end')).toMatchObject([{ stopped: 'limit', complete: false }]);
    const resumed = await rig.run(batch('items: [1, 2, 3, 4], limit: 3'), { resume: true });
    expect(tried.splice(0)).toEqual([3]);
    expect(resumed.complete).toBe(false);
    const last = await rig.run(batch('items: [1, 2, 3, 4]'), { resume: true });
    expect(tried).toEqual([4]);
    expect(last.complete).toBe(true);
    expect(batchResultOf(last).results).toEqual([1, 2, 3, 4]);
  });

  test('time limit: no item starts that would not end in time', async () => {
    const rig = newRig();
    const clock = new FakeClock();
    const tried: unknown[] = [];
    rig.task('slow', ({ item }) => {
      tried.push(item);
      clock.advance(4000);
    });
    const workflow = `${batch('items: { range: [0, 10] }', '{ task: slow }')}
    - { name: after, task: noop }`;
    const result = await rig.run(workflow, { clock, timeLimit: 15 });
    expect(tried).toEqual([0, 1, 2]);
    expect(result).toMatchObject({ status: 'stopped', complete: false });
    expect(Object.keys(result.steps)).toEqual(['b']);
    expect(rig.eventsOf('batch:end')).toMatchObject([{ stopped: 'time_limit' }]);
    const resumed = await rig.run(workflow, { clock, resume: true });
    expect(resumed).toMatchObject({ status: 'completed', complete: true });
    expect(tried).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('time limit: no step starts after it', async () => {
    const rig = newRig();
    const clock = new FakeClock();
    rig.task('slow', () => clock.advance(4000));
    const result = await rig.run('steps: [{ name: a, task: slow }, { name: c, task: slow }]', {
      clock,
      timeLimit: 3,
    });
    expect(result).toMatchObject({ status: 'stopped', complete: false });
    expect(Object.keys(result.steps)).toEqual(['a']);
  });

  test('shards have each item once, whatever its place', async () => {
    const count = 3;
    const parts: number[][] = [];
    for (let index = 1; index <= count; index += 1) {
      const { rig, tried } = countingRig();
      const result = await rig.run(batch('items: { range: [0, 60] }'), { shard: { index, count } });
      expect(batchResultOf(result).stats.total).toBe(tried.length);
      expect(result.complete).toBe(true);
      parts.push(tried);
    }
    expect(parts.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at));
    for (const part of parts) expect(part.length).toBeGreaterThan(5);
    const { rig, tried } = countingRig();
    const mirrored = Array.from({ length: 60 }, (_, at) => 59 - at);
    await rig.run(batch(`items: [${mirrored.join(', ')}]`), { shard: { index: 1, count } });
    expect(tried.sort((a, b) => a - b)).toEqual(parts[0]);
  });
});

test('max_workers items are in flight at most, and the run may say otherwise', async () => {
  const rig = newRig();
  let [running, most] = [0, 0];
  rig.task('work', async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  });
  await rig.run(batch('items: { range: [0, 20] }').replace('max_workers: 1', 'max_workers: 3'));
  expect(most).toBe(3);
  most = 0;
  await rig.run(batch('items: { range: [0, 20] }'), { maxWorkers: 5 });
  expect(most).toBe(5);
});

test('rate_limit spaces the starts of items', async () => {
  const { rig } = countingRig();
  const clock = new FakeClock();
  const starts: number[] = [];
  await rig.run(batch("items: [1, 2, 3], rate_limit: '2/s'"), {
    clock,
    onEvent: (event) => event.type === 'item:start' && starts.push(clock.now()),
  });
  expect(starts.map((start) => start - starts[0]!)).toEqual([0, 500, 1000]);
});
