import { describe, expect, test } from '@jest/globals';
import { batchResultOf, rigs } from '../support/rig.js';
import { withSay, type SayingRig } from './saying-rig.js';

const newRig = rigs();

const sayingRig = (): SayingRig => withSay(newRig());

const STEPS = `
  name: w
  steps:
    - { name: one, task: say, inputs: { text: 1 } }
    - { name: off, task: say, if: false, inputs: { text: off } }
    - { name: may-fail, task: fail, inputs: { message: It broke }, on_error: { action: continue, message: 'Told: {{ error.message }}' } }
    - name: two
      task: say
      inputs:
        text: "{{ steps.one.result + 1 }} {{ steps.off.status }} {{ steps.off is defined }} {{ steps['may-fail'].error }} {{ steps['may-fail'].error_message }}"
    - { name: three, task: say, inputs: { text: 3 } }
`;
const TWO = '2 skipped False Told: It broke It broke';

describe('a resume', () => {
  test('restores what is done and enters the first incomplete step', async () => {
    const { rig, said, failing } = sayingRig();
    failing.add(TWO);
    const first = await rig.run(STEPS);
    expect(first).toMatchObject({ status: 'failed', complete: false });
    expect(said.splice(0)).toEqual([1, TWO]);
    failing.clear();
    const result = await rig.run(STEPS, { resume: true });
    expect(said).toEqual([TWO, 3]);
    expect(result).toMatchObject({
      status: 'completed',
      complete: true,
      steps: {
        one: { status: 'completed', result: 1 },
        off: { status: 'skipped' },
        'may-fail': { status: 'failed', error: 'Told: It broke' },
        two: { status: 'completed' },
        three: { status: 'completed', result: 3 },
      },
    });
    expect(rig.eventsOf('step:skip')).toEqual([
      { type: 'step:skip', step: 'one', reason: 'resumed' },
      { type: 'step:skip', step: 'off', reason: 'resumed' },
      { type: 'step:skip', step: 'may-fail', reason: 'resumed' },
    ]);
    expect(rig.eventsOf('run:start')).toMatchObject([{ resumed: true }]);
  });

  test('without a state starts afresh and says so', async () => {
    const { rig, said } = sayingRig();
    await rig.run(STEPS, { resume: true });
    expect(said).toEqual([1, TWO, 3]);
    expect(rig.eventsOf('notice')).toEqual([
      {
        type: 'notice',
        level: 'warning',
        message: `There is no state in ${rig.statePath('w')} to resume: starting afresh`,
      },
    ]);
  });

  test('of a run that is complete runs nothing', async () => {
    const { rig, said } = sayingRig();
    await rig.run(STEPS);
    said.length = 0;
    const result = await rig.run(STEPS, { resume: true });
    expect(said).toEqual([]);
    expect(result).toMatchObject({ status: 'completed', complete: true });
  });

  test('in mode items runs every step, but no item that is done', async () => {
    const { rig, said } = sayingRig();
    const text = `
      steps:
        - { name: a, task: say, inputs: { text: a } }
        - name: b
          task: batch
          inputs: { items: [1, 2], max_workers: 1, task: { task: say, inputs: { text: '{{ batch.item }}' } } }
        - { name: c, task: say, inputs: { text: 'run {{ run_number }}' } }
    `;
    await rig.run(text, { resume: 'items' });
    expect(said.splice(0)).toEqual(['a', 1, 2, 'run 1']);
    expect(rig.eventsOf('notice')).toEqual([]);
    await rig.run(text, { resume: 'items' });
    expect(said).toEqual(['a', 'run 2']);
  });
});

test('a completed batch is restored without its source being read', async () => {
  const { rig, said, failing } = sayingRig();
  rig.write('items.jsonl', '1\n1152921504606846977\n-1\n');
  const text = `
    name: w
    steps:
      - name: b
        task: batch
        inputs: { items: { file: items.jsonl }, max_workers: 1, task: { task: say, inputs: { text: '{{ batch.item }}' } } }
      - { name: after, task: say, inputs: { text: "{{ steps.b.result.results | join(' ') }}" } }
  `;
  failing.add('1 1152921504606846977 -1');
  const first = await rig.run(text);
  const before = batchResultOf(first);
  rig.write('items.jsonl', 'no JSON at all');
  said.length = 0;
  failing.clear();
  const result = await rig.run(text, { resume: true });
  expect(said).toEqual(['1 1152921504606846977 -1']);
  expect(batchResultOf(result)).toEqual(before);
  expect(result.batches['b']).toEqual({ stats: before.stats, complete: true });
  expect(rig.eventsOf('batch:plan')).toEqual([]);
});

test('results of steps and batches are the same in a resumed run', async () => {
  const { rig, failing } = sayingRig();
  const values = [{ id: 2n ** 60n, list: [1.5, null, 'ä'], __proto__: 1 }, Number.NaN, undefined];
  rig.task('give', () => ({ values, when: new Date(0) }));
  const text = `
    steps:
      - { name: give, task: give }
      - { name: seen, task: say, inputs: { text: '{{ steps.give.result | string }}' } }
      - { name: last, task: say, inputs: { text: last } }
  `;
  const whole = (await rig.run(text)).steps;
  failing.add('last');
  await rig.run(text);
  failing.clear();
  const resumed = await rig.run(text, { resume: true });
  expect(resumed.steps['give']).toEqual(whole['give']);
  expect(resumed.steps['seen']).toEqual(whole['seen']);
  const again = await rig.run(text.replace('name: seen,', 'name: anew,'), { resume: true });
  expect(again.steps['anew']?.result).toEqual(whole['seen']?.result);
});
