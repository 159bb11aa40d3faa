import { expect, test } from '@jest/globals';
import { FakeClock } from '../support/fake-clock.js';
import { batchResultOf, rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

const WORKFLOW = `
  name: w
  steps:
    - name: b
      task: batch
      inputs: { items: [a, b, c, d, e], key: '{{ batch.item }}', max_workers: 2, task: { task: work } }
    - { name: after, task: work }
`;

/** A rig whose task `work` hangs at the item `c` until it is ended, then calls back. */
function hangingRig(onHang: () => void): { rig: Rig; done: unknown[]; hangs: { on: boolean } } {
  const rig = newRig();
  const done: unknown[] = [];
  const hangs = { on: true };
  rig.task('work', async ({ item }, { signal }) => {
    if (hangs.on && item === 'c') {
      onHang();
      await new Promise((_resolve, reject) => {
        if (signal.aborted) reject(new Error('ended'));
        signal.addEventListener('abort', () => reject(new Error('ended')));
      });
    }
    done.push(item);
    return item;
  });
  return { rig, done, hangs };
}

test('an interrupted run hands out no more items; those in flight stay unknown', async () => {
  const controller = new AbortController();
  const { rig, done, hangs } = hangingRig(() => controller.abort());
  const result = await rig.run(WORKFLOW, { signal: controller.signal });
  expect(result).toMatchObject({ status: 'interrupted', complete: false });
  expect(Object.keys(result.steps)).not.toContain('after');
  expect(rig.eventsOf('run:end')).toEqual([
    { type: 'run:end', status: 'interrupted', complete: false },
  ]);
  const last = new Map(rig.records('w', 'b').map(({ key, status }) => [key, status]));
  expect(last.get('a')).toBe('processed');
  expect(last.get('c')).toBe('started');
  expect(last.has('e')).toBe(false);
  expect(rig.stateDocument('w', 'workflow.json')).toMatchObject({
    status: 'interrupted',
    complete: false,
  });

  hangs.on = false;
  const before = [...done];
  const resumed = await rig.run(WORKFLOW, { resume: true });
  expect(resumed).toMatchObject({ status: 'completed', complete: true });
  expect(done.filter((item) => item !== undefined).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(rig.eventsOf('batch:plan')[0]?.plan).toMatchObject({
    done: before.length,
    unknown: 1,
    retry: 0,
  });
  expect(batchResultOf(resumed).results).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a run whose state was frozen in its middle goes on from there', async () => {
  let restore = (): void => {};
  const controller = new AbortController();
  const { rig, done, hangs } = hangingRig(() => {
    setImmediate(() => {
      restore = rig.freezeState();
      controller.abort();
    });
  });
  await rig.run(WORKFLOW, { signal: controller.signal });
  restore();
  hangs.on = false;
  done.length = 0;
  const resumed = await rig.run(WORKFLOW, { resume: true });
  expect(done).toContain('c');
  expect(done).not.toContain('a');
  expect(batchResultOf(resumed).results).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an interrupted step is entered again', async () => {
  const controller = new AbortController();
  const { rig, done, hangs } = hangingRig(() => controller.abort());
  const text = `
    name: w
    steps:
      - { name: one, task: work, inputs: { item: a } }
      - { name: two, task: work, inputs: { item: c }, retry: 3, on_error: continue }
  `;
  const result = await rig.run(text, { signal: controller.signal });
  expect(result.status).toBe('interrupted');
  expect(Object.keys(result.steps)).toEqual(['one']);
  hangs.on = false;
  const resumed = await rig.run(text, { resume: true });
  expect(resumed.status).toBe('completed');
  expect(done).toEqual(['a', 'c']);
});

test('a signal that has fired before the run lets no step start', async () => {
  const { rig, done } = hangingRig(() => undefined);
  const result = await rig.run(WORKFLOW, { signal: AbortSignal.abort() });
  expect(result).toMatchObject({ status: 'interrupted', complete: false });
  expect(done).toEqual([]);
});

test('interrupted between two attempts, an item counts as failed and is tried again', async () => {
  const controller = new AbortController();
  const rig = newRig();
  let fails = true;
  rig.task('work', () => {
    if (fails) throw new Error('no');
    return 'done';
  });
  const clock = new FakeClock();
  clock.sleep = async (_milliseconds, signal) => {
    controller.abort();
    signal?.throwIfAborted();
  };
  const text = `
    name: w
    steps:
      - name: b
        task: batch
        inputs: { items: [a, b], max_workers: 1, retry: { max_attempts: 3, delay: 9 }, task: { task: work } }
  `;
  const result = await rig.run(text, { signal: controller.signal, clock });
  expect(result.status).toBe('interrupted');
  fails = false;
  const resumed = await rig.run(text, { resume: true });
  expect(batchResultOf(resumed).results).toEqual(['done', 'done']);
});
