import { describe, expect, test } from '@jest/globals';
import { FakeClock } from '../support/fake-clock.js';
import { batchResultOf, rigs } from '../support/rig.js';
import { batch, withWork, type CountingRig } from './counting-rig.js';

const newRig = rigs();
const countingRig = (): CountingRig => withWork(newRig());

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
