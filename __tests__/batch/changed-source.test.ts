import { expect, test } from '@jest/globals';
import { batchResultOf, rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

const WORKFLOW = `
  name: w
  steps:
    - name: b
      task: batch
      inputs: { items: { file: items.jsonl }, key: '{{ batch.item }}', max_workers: 1, task: { task: noop } }
`;

/** Runs a batch whose file becomes another one between the two passes over it. */
async function ranWith(rig: Rig, before: string, after: string, resume = false) {
  rig.write('items.jsonl', before);
  return rig.run(WORKFLOW, {
    resume,
    onEvent: (event) => event.type === 'batch:plan' && rig.write('items.jsonl', after),
  });
}

test.each([
  ['another item', '"a"\n"x"\n"c"\n', 1],
  ['another order', '"a"\n"c"\n"b"\n', 1],
  ['a repeat', '"a"\n"a"\n"c"\n', 1],
])('%s is not run under the key of the planned one', async (_what, after, place) => {
  const rig = newRig();
  const result = await ranWith(rig, '"a"\n"b"\n"c"\n', after);
  expect(result.failure).toMatchObject({
    code: 'invalid_items',
    message: `${rig.path('items.jsonl')} changed while the batch ran: item ${place} is another one now`,
    hint: 'Resume to plan anew; what is recorded stays done.',
  });
  expect(rig.eventsOf('item:success').map(({ key }) => key)).toEqual(['a']);
});

test('items that are gone are told, too', async () => {
  const rig = newRig();
  const result = await ranWith(rig, '"a"\n"b"\n"c"\n', '"a"\n');
  expect(result).toMatchObject({ status: 'failed', complete: false });
  expect(result.failure?.message).toContain('changed while the batch ran');
});

test('a resume plans anew and keeps what is done', async () => {
  const rig = newRig();
  await ranWith(rig, '"a"\n"b"\n', '"a"\n"x"\n');
  const result = await ranWith(rig, '"x"\n"a"\n', '"x"\n"a"\n', true);
  expect(rig.eventsOf('batch:plan')[0]?.plan).toEqual({
    total: 2,
    done: 1,
    retry: 0,
    unknown: 0,
    new: 1,
    gone: 0,
  });
  expect(batchResultOf(result).processed).toEqual(['x', 'a']);
});
