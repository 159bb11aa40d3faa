import { expect, test } from '@jest/globals';
import type { RunEvent } from '../../src/events.js';
import { rigs } from '../support/rig.js';

const newRig = rigs();

/** An event's type and what tells it from others of that type. */
function brief(event: RunEvent): string {
  const { type } = event;
  if (type === 'batch:progress') return `${type} ${event.finished}/${event.total}`;
  if ('key' in event) return `${type} ${event.key}`;
  if (type === 'task:output' || type === 'task:log') {
    const text = type === 'task:log' ? event.message : event.text;
    return `${type} ${event.item ?? event.step} ${text}`;
  }
  return 'step' in event ? `${type} ${event.step}` : type;
}

test('what happens in a small run is told in order', async () => {
  const rig = newRig();
  rig.task('work', ({ item }, { logger }) => {
    logger.output('stdout', `at ${String(item)}\nand`);
    if (item === 'bad') throw new Error('no');
    return item;
  });
  await rig.run(`
    steps:
      - { name: hello, task: echo, inputs: { message: hi } }
      - { name: off, task: noop, if: false }
      - name: b
        task: batch
        inputs: { items: [a, bad], key: '{{ batch.item }}', max_workers: 1, max_failures: 1, task: { task: work } }
      - { name: end, task: fail }
  `);
  expect(rig.events.map(brief)).toEqual([
    'run:start',
    'step:start hello',
    'task:log hello hi',
    'step:success hello',
    'step:start off',
    'step:skip off',
    'step:start b',
    'batch:plan b',
    'item:start a',
    'task:output a at a\n',
    'task:output a and',
    'item:success a',
    'batch:progress 1/2',
    'item:start bad',
    'task:output bad at bad\n',
    'task:output bad and',
    'item:failure bad',
    'batch:progress 2/2',
    'batch:end b',
    'step:success b',
    'step:start end',
    'step:failure end',
    'run:end',
  ]);
  expect(rig.events.at(0)).toEqual({
    type: 'run:start',
    workflow: 'w',
    stateDir: rig.statePath('w'),
    resumed: false,
  });
  expect(rig.events.at(-1)).toEqual({ type: 'run:end', status: 'failed', complete: false });
  expect(rig.eventsOf('item:failure')).toEqual([
    { type: 'item:failure', step: 'b', key: 'bad', index: 1, error: 'no' },
  ]);
  expect(rig.eventsOf('step:failure')).toEqual([
    {
      type: 'step:failure',
      step: 'end',
      error: 'Task failed',
      hint: undefined,
      continued: false,
    },
  ]);
});

test('an item is on the disk as started before its task runs, and as done before the next', async () => {
  const rig = newRig();
  const seen: unknown[] = [];
  rig.task('look', () => {
    seen.push(rig.records('w', 'b').map(({ key, status }) => `${String(key)} ${String(status)}`));
  });
  await rig.run(`
    name: w
    steps:
      - name: b
        task: batch
        inputs: { items: [a, c], key: '{{ batch.item }}', max_workers: 1, task: { task: look } }
  `);
  expect(seen).toEqual([['a started'], ['a started', 'a processed', 'c started']]);
  expect(rig.records('w', 'b').at(-1)).toEqual({
    key: 'c',
    index: 1,
    attempts: 1,
    started_at: expect.any(String),
    duration_ms: expect.any(Number),
    item: 'c',
    status: 'processed',
    result: null,
  });
});
