import { describe, expect, test } from '@jest/globals';
import { FakeClock } from '../support/fake-clock.js';
import { batchResultOf, rigs } from '../support/rig.js';
import { batch, withWork, type CountingRig } from './counting-rig.js';

const newRig = rigs();
const countingRig = (): CountingRig => withWork(newRig());

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
    const result = await rig.run(batch(`items: [1], max_failures: '{{ "lots" }}'`));
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

test('a template error of an item tells its place in the file', async () => {
  const rig = newRig();
  const result = await rig.run(`steps:
  - name: b
    task: batch
    inputs:
      items: [1]
      steps:
        - name: one
          task: echo
          inputs: { message: fine }
        - name: two
          task: echo
          inputs:
            message: |
              first line
              and {{ steps.one['res' ~ 'lt'] }} here
`);
  const [failed] = batchResultOf(result).failed;
  expect(failed?.error).toBe(
    "w.yml:15:22: 'steps.one.reslt' is undefined: 'steps.one' has status, result",
  );
});
