import { describe, expect, test } from '@jest/globals';
import { batchResultOf, rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

interface Parts {
  readonly inputs?: string;
  readonly key?: string;
  readonly task?: string;
  readonly top?: string;
}

const workflow = ({
  inputs = '',
  key = '{{ batch.item }}',
  task = 'one',
  top = '',
}: Parts): string => `
  name: w
  ${top}
  steps:
    - name: b
      task: batch
      inputs:
        items: [a, b]
        key: '${key}'
        max_workers: 1
        task: { task: work, inputs: { how: '${task}' } }
        ${inputs}
`;

/** A state with one of two items done; the task remembers how it did which. */
async function halfDone(parts: Parts = {}): Promise<{ rig: Rig; did: unknown[] }> {
  const rig = newRig();
  const did: unknown[] = [];
  rig.task('work', ({ item, how }) => {
    did.push([item, how]);
    return how;
  });
  await rig.run(workflow(parts), { limit: 1 });
  did.length = 0;
  return { rig, did };
}

const warnings = (rig: Rig): string[] => rig.eventsOf('task:log').map(({ message }) => message);

test('keep, the default: what is done stays, and that is said', async () => {
  const { rig, did } = await halfDone();
  const result = await rig.run(workflow({ task: 'two' }), { resume: true });
  expect(did).toEqual([['b', 'two']]);
  expect(batchResultOf(result).results).toEqual(['one', 'two']);
  expect(warnings(rig)).toEqual([
    "The task of batch 'b' has changed: items that are done stay as they are (on_change: keep)",
  ]);
  await rig.run(workflow({ task: 'two' }), { resume: 'items' });
  expect(warnings(rig)).toEqual([]);
});

test('restart: all items run again', async () => {
  const { rig, did } = await halfDone();
  const result = await rig.run(workflow({ task: 'two', inputs: 'on_change: restart' }), {
    resume: true,
  });
  expect(did).toEqual([
    ['a', 'two'],
    ['b', 'two'],
  ]);
  expect(batchResultOf(result)).toMatchObject({ results: ['two', 'two'], stats: { resumed: 0 } });
  expect(warnings(rig)).toEqual([
    "The task of batch 'b' has changed: all items run again (on_change: restart)",
  ]);
});

test('fail: nothing runs, and the way out is said', async () => {
  const { rig, did } = await halfDone();
  const result = await rig.run(workflow({ task: 'two', inputs: 'on_change: fail' }), {
    resume: true,
  });
  expect(did).toEqual([]);
  expect(result.failure).toMatchObject({
    code: 'task_changed',
    message: "The task of batch 'b' has changed since its state was written",
    hint: 'Set on_change to keep or restart, or start afresh with --no-resume.',
  });
});

test('a changed key needs a restart', async () => {
  const { rig, did } = await halfDone();
  const other = { key: 'k-{{ batch.item }}' };
  const refused = await rig.run(workflow(other), { resume: true });
  expect(refused.failure).toMatchObject({
    code: 'task_changed',
    message: "The key of batch 'b' has changed: recorded items cannot be told by the new one",
    hint: 'Set on_change: restart to run all items again, or take the key back.',
  });
  expect(did).toEqual([]);
  await rig.run(workflow({ ...other, inputs: 'on_change: restart' }), { resume: true });
  expect(did).toHaveLength(2);
  expect(rig.eventsOf('batch:plan')[0]?.plan).toMatchObject({ new: 2, gone: 0 });
});

test.each([
  ['items', { inputs: 'chunk_size: 3' }],
  [
    'workers and limits',
    { inputs: "timeout: 9\n        max_failures: '5%'\n        rate_limit: 100/s" },
  ],
  ['retry', { inputs: 'retry: 3' }],
])('%s are no change', async (_what, parts) => {
  const { rig } = await halfDone();
  await rig.run(workflow({ ...parts, inputs: `${parts.inputs}\n        on_change: fail` }), {
    resume: true,
  });
  expect(rig.eventsOf('step:success')).toHaveLength(1);
});

test("args and the workflow's env are a change, secret params are not", async () => {
  const top = 'params: { size: 3, token: { secret: true } }\n  env: { LEVEL: one }';
  const { rig } = await halfDone({ top });
  const failing = { top, inputs: 'on_change: fail' };
  const rerun = (changes: Parts, args = {}) =>
    rig.run(workflow({ ...failing, ...changes }), {
      resume: true,
      args: { token: 'sesame-2', ...args },
    });
  expect((await rerun({}, { size: 4 })).failure?.code).toBe('task_changed');
  expect((await rerun({ top: top.replace('one', 'two') })).failure?.code).toBe('task_changed');
  expect((await rerun({}, { size: 3 })).failure).toBeUndefined();
});

describe('of a batch that was complete before a later step failed', () => {
  const LATER = '    - { name: later, task: fail }\n';

  async function complete(): Promise<{ rig: Rig; did: unknown[] }> {
    const setting = await halfDone();
    await setting.rig.run(workflow({}) + LATER, { resume: true });
    setting.did.length = 0;
    return setting;
  }

  test('keep is said aloud', async () => {
    const { rig, did } = await complete();
    await rig.run(workflow({ task: 'two' }) + LATER, { resume: true });
    expect(did).toEqual([]);
    expect(warnings(rig)).toEqual([
      "The task of batch 'b' has changed: items that are done stay as they are (on_change: keep)",
    ]);
  });

  test('restart runs all items again', async () => {
    const { rig, did } = await complete();
    await rig.run(workflow({ task: 'two', inputs: 'on_change: restart' }) + LATER, {
      resume: true,
    });
    expect(did).toHaveLength(2);
  });

  test('fail fails', async () => {
    const { rig } = await complete();
    const changed = workflow({ task: 'two', inputs: 'on_change: fail' }) + LATER;
    const result = await rig.run(changed, { resume: true });
    expect(result.failure).toMatchObject({ step: 'b', code: 'task_changed' });
  });

  test('no change is no word', async () => {
    const { rig, did } = await complete();
    await rig.run(workflow({ inputs: 'on_change: fail' }) + LATER, { resume: true });
    expect(did).toEqual([]);
    expect(rig.eventsOf('step:skip')).toMatchObject([{ step: 'b', reason: 'resumed' }]);
  });
});
