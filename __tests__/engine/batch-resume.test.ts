import { describe, expect, test } from '@jest/globals';
import type { RunOptions } from '../../src/engine/run-options.js';
import { batchResultOf, rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

const workflow = (items: unknown[], more = ''): string => `
  name: w
  steps:
    - name: b
      task: batch
      inputs:
        items: ${JSON.stringify(items)}
        key: '{{ batch.item }}'
        max_workers: 1
        max_failures: 99
        task: { task: work }
        ${more}
`;

/** A rig whose task `work` does its items, but fails for those that are told to fail. */
function resumableRig(): { rig: Rig; tried: unknown[]; failing: Set<unknown> } {
  const rig = newRig();
  const tried: unknown[] = [];
  const failing = new Set<unknown>();
  rig.task('work', ({ item }) => {
    tried.push(item);
    if (failing.has(item)) throw new Error(`no ${String(item)}`);
    return typeof item === 'string' ? `did ${item}` : item;
  });
  return { rig, tried, failing };
}

const RESUME: Partial<RunOptions> = { resume: true };

describe('a resume', () => {
  test('runs what failed and what is new, and says its plan before', async () => {
    const { rig, tried, failing } = resumableRig();
    failing.add('b').add('d');
    await rig.run(workflow(['a', 'b', 'c', 'd', 'x']));
    expect(rig.eventsOf('batch:plan')).toEqual([
      {
        type: 'batch:plan',
        step: 'b',
        resumed: false,
        plan: { total: 5, done: 0, retry: 0, unknown: 0, new: 5, gone: 0 },
      },
    ]);
    tried.length = 0;
    failing.delete('b');
    const result = await rig.run(workflow(['e', 'd', 'c', 'b', 'a', 'f']), RESUME);
    expect(tried).toEqual(['e', 'd', 'b', 'f']);
    expect(rig.eventsOf('batch:plan')).toEqual([
      {
        type: 'batch:plan',
        step: 'b',
        resumed: true,
        plan: { total: 6, done: 2, retry: 2, unknown: 0, new: 2, gone: 1 },
      },
    ]);
    expect(batchResultOf(result)).toMatchObject({
      processed: ['e', 'c', 'b', 'a', 'f'],
      results: ['did e', 'did c', 'did b', 'did a', 'did f'],
      failed: [{ item: 'd', key: 'd', index: 1, error: 'no d' }],
      stats: { total: 6, processed: 5, failed: 1, resumed: 2, success_rate: 83.33 },
    });
  });

  test('gives what an uninterrupted run gives', async () => {
    const items = ['a', 1, null, { x: [2n ** 60n === 0n, 1.5] }, 'a', ''];
    const text = workflow(items).replace("key: '{{ batch.item }}'", 'chunk_size: 3');
    const whole = resumableRig();
    const expected = batchResultOf(await whole.rig.run(text));
    const { rig, tried } = resumableRig();
    for (let limit = 1; limit < items.length; limit += 2) await rig.run(text, { ...RESUME, limit });
    const result = batchResultOf(await rig.run(text, RESUME));
    expect(tried).toHaveLength(items.length);
    const { stats, ...lists } = result;
    expect(lists).toEqual({ processed: expected.processed, failed: [], results: expected.results });
    expect(stats).toMatchObject({ total: 6, processed: 6, resumed: 5 });
  });

  test('of repeats knows how many of them are done', async () => {
    const { rig, tried } = resumableRig();
    await rig.run(workflow(['a', 'a', 'b']));
    tried.length = 0;
    const result = await rig.run(workflow(['a', 'b', 'a', 'a']), { resume: 'items' });
    expect(tried).toEqual(['a']);
    expect(rig.records('w', 'b').at(-1)).toMatchObject({ key: 'a#3', index: 3 });
    expect(batchResultOf(result).processed).toEqual(['a', 'b', 'a', 'a']);
  });

  test('when all is done runs nothing', async () => {
    const { rig, tried } = resumableRig();
    await rig.run(workflow(['a']));
    const result = await rig.run(workflow(['a']), RESUME);
    expect(tried).toEqual(['a']);
    expect(result).toMatchObject({ status: 'completed', complete: true });
    expect(batchResultOf(result).results).toEqual(['did a']);
  });
});

describe('a damaged ledger', () => {
  test('runs the item of a damaged line again, and warns of it', async () => {
    const { rig, tried } = resumableRig();
    await rig.run(workflow(['a', 'b', 'c']));
    const lines = rig.readState('w', 'b', 'items.jsonl').split('\n');
    const at = lines.findIndex((line) => line.includes('"key":"b"') && line.includes('processed'));
    lines[at] = lines[at]!.slice(0, 20);
    rig.writeState(lines.join('\n'), 'w', 'b', 'items.jsonl');
    tried.length = 0;
    const result = await rig.run(workflow(['a', 'b', 'c']), { resume: 'items' });
    expect(tried).toEqual(['b']);
    expect(rig.eventsOf('task:log')).toEqual([
      {
        type: 'task:log',
        step: 'b',
        level: 'warning',
        message: `${rig.statePath('w', 'b', 'items.jsonl')}:${at + 1} is damaged: the item it spoke of runs again`,
      },
    ]);
    expect(batchResultOf(result).results).toEqual(['did a', 'did b', 'did c']);
  });

  test('of a completed batch, cut in half, makes a resume run what it lost', async () => {
    const { rig, tried } = resumableRig();
    const text = `${workflow(['a', 'b', 'c', 'd'])}
    - { name: after, task: fail, inputs: { message: not yet } }`;
    await rig.run(text);
    const ledger = rig.readState('w', 'b', 'items.jsonl');
    rig.writeState(ledger.slice(0, ledger.length / 2), 'w', 'b', 'items.jsonl');
    tried.length = 0;
    const result = await rig.run(text, RESUME);
    expect(tried.length).toBeGreaterThan(0);
    expect(batchResultOf(result).results).toEqual(['did a', 'did b', 'did c', 'did d']);
  });

  test('that cannot be read at all is refused and left as it is', async () => {
    const { rig, tried } = resumableRig();
    await rig.run(workflow(['a', 'b']), { limit: 1 });
    rig.writeState('garbage\n', 'w', 'b', 'items.jsonl');
    const path = rig.statePath('w', 'b', 'items.jsonl');
    await expect(rig.run(workflow(['a', 'b']), RESUME)).rejects.toMatchObject({
      code: 'state_unreadable',
      message: `${path} cannot be read: its first line is no header`,
      hint: 'Restore the file, or start afresh with --no-resume.',
    });
    expect(rig.readState('w', 'b', 'items.jsonl')).toBe('garbage\n');
    expect(tried).toEqual(['a']);
  });
});

describe('on_unknown', () => {
  /** A state in which `b` was started and never finished. */
  async function withUnknown(): Promise<ReturnType<typeof resumableRig>> {
    const setting = resumableRig();
    await setting.rig.run(workflow(['a', 'b', 'c']), { limit: 1 });
    const ledger = setting.rig.readState('w', 'b', 'items.jsonl');
    setting.rig.writeState(`${ledger}{"key":"b","status":"started"}\n`, 'w', 'b', 'items.jsonl');
    setting.tried.length = 0;
    return setting;
  }

  test('rerun, the default', async () => {
    const { rig, tried } = await withUnknown();
    await rig.run(workflow(['a', 'b', 'c']), RESUME);
    expect(tried).toEqual(['b', 'c']);
    expect(rig.eventsOf('batch:plan')[0]?.plan).toMatchObject({ done: 1, unknown: 1, new: 1 });
  });

  test('skip takes it for done', async () => {
    const { rig, tried } = await withUnknown();
    const result = await rig.run(workflow(['a', 'b', 'c'], 'on_unknown: skip'), RESUME);
    expect(tried).toEqual(['c']);
    expect(batchResultOf(result)).toMatchObject({
      processed: ['a', 'b', 'c'],
      results: ['did a', null, 'did c'],
    });
  });

  test.each([true, false])('verify asks a task whether it was done (%s)', async (wasDone) => {
    const { rig, tried } = await withUnknown();
    const asked: unknown[] = [];
    rig.task('look', ({ item, more }) => {
      asked.push([item, more]);
      if (!wasDone) throw new Error('not there');
    });
    const more =
      "on_unknown: verify\n        verify: { task: look, inputs: { more: '{{ batch.key }}' } }";
    await rig.run(workflow(['a', 'b', 'c'], more), RESUME);
    expect(asked).toEqual([['b', 'b']]);
    expect(tried).toEqual(wasDone ? ['c'] : ['b', 'c']);
  });
});
