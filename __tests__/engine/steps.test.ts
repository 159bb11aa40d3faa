import { describe, expect, test } from '@jest/globals';
import { createTaskHandler } from '../../src/tasks/task-handler.js';
import { FakeClock } from '../support/fake-clock.js';
import { rigs } from '../support/rig.js';
import { withSay, type SayingRig } from './saying-rig.js';

const newRig = rigs();

const rigThatSays = (): SayingRig => withSay(newRig());

test('steps run in the order of the file and see the results of earlier ones', async () => {
  const { rig, said } = rigThatSays();
  const result = await rig.run(`
    name: w
    steps:
      - { name: z, task: say, inputs: { text: one } }
      - { name: a, task: say, inputs: { text: '{{ steps.z.result }} two' } }
      - { name: m, task: say, inputs: { text: '{{ steps.a.result }}, {{ steps.z.status }}' } }
  `);
  expect(said).toEqual(['one', 'one two', 'one two, completed']);
  expect(result).toEqual({
    status: 'completed',
    complete: true,
    workflow: 'w',
    steps: {
      z: { status: 'completed', result: 'one' },
      a: { status: 'completed', result: 'one two' },
      m: { status: 'completed', result: 'one two, completed' },
    },
    batches: {},
    stateDir: rig.statePath('w'),
  });
});

describe('retry', () => {
  const WORKFLOW = `
    steps:
      - name: a
        task: flaky
        retry: { max_attempts: 4, delay: 2, backoff: exponential }
  `;

  test('tries again after its waits', async () => {
    const rig = newRig();
    let calls = 0;
    rig.task('flaky', () => {
      calls += 1;
      if (calls < 3) throw new Error(`failure ${calls}`);
      return calls;
    });
    const clock = new FakeClock();
    const result = await rig.run(WORKFLOW, { clock });
    expect(result.steps['a']).toEqual({ status: 'completed', result: 3 });
    expect(clock.sleeps).toEqual([2000, 4000]);
    expect(rig.eventsOf('step:retry')).toEqual([
      { type: 'step:retry', step: 'a', attempt: 1, error: 'failure 1', wait: 2 },
      { type: 'step:retry', step: 'a', attempt: 2, error: 'failure 2', wait: 4 },
    ]);
  });

  test('ends with the last error', async () => {
    const rig = newRig();
    let calls = 0;
    rig.task('flaky', () => {
      calls += 1;
      throw new Error(`failure ${calls}`);
    });
    const result = await rig.run(WORKFLOW, { clock: new FakeClock() });
    expect(result.failure?.message).toBe('failure 4');
  });
});

test('timeout ends the task and says so', async () => {
  const rig = newRig();
  const handler = createTaskHandler(
    ({ signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('ended')));
      }),
  );
  rig.engine.registerTask('hang', handler);
  const result = await rig.run('steps: [{ name: a, task: hang, timeout: 0.05 }]');
  expect(result.failure).toMatchObject({
    code: 'task_timeout',
    message: "Step 'a' took longer than 0.05 s",
  });
});

test('timeout of a batch step ends its items; a resume goes on with them', async () => {
  const rig = newRig();
  let hangs = true;
  rig.task('hang', ({ item }, { signal }) => {
    if (item === 1 || !hangs) return item;
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('ended')));
    });
  });
  const text =
    'steps: [{ name: b, task: batch, timeout: 0.2, inputs: { items: [1, 2], max_workers: 1, task: { task: hang } } }]';
  const result = await rig.run(text);
  expect(result).toMatchObject({
    status: 'failed',
    complete: false,
    failure: { step: 'b', code: 'task_timeout', message: "Step 'b' took longer than 0.2 s" },
  });
  hangs = false;
  const resumed = await rig.run(text, { resume: true });
  expect(rig.eventsOf('batch:plan')).toMatchObject([{ plan: { done: 1, unknown: 1 } }]);
  expect(resumed).toMatchObject({ status: 'completed', complete: true });
});

test('a task that throws something odd fails with its text', async () => {
  const rig = newRig();
  rig.task('odd', () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- JavaScript lets it
    throw 'just text';
  });
  const result = await rig.run('steps: [{ name: a, task: odd }]');
  expect(result.failure).toMatchObject({ code: 'task_failed', message: 'just text' });
});

test('tasks belong to an engine; a name is given once', () => {
  const rig = newRig();
  rig.task('mine', () => 1);
  expect(() => rig.task('mine', () => 2)).toThrow("There is a task 'mine' already");
  expect(() => rig.task('batch', () => 2)).toThrow("There is a task 'batch' already");
  expect(() => newRig().engine.getTaskHandler('mine')).toThrow("There is no task 'mine'");
  expect(typeof rig.engine.getTaskHandler('mine')).toBe('function');
});
