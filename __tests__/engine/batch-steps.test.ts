import { describe, expect, test } from '@jest/globals';
import { batchResultOf, rigs } from '../support/rig.js';
import { withSay, type SayingRig } from './saying-rig.js';

const newRig = rigs();

const workflow = (steps: string, more = ''): string => `
  name: w
  steps:
    - { name: before, task: echo, inputs: { message: '1' } }
    - name: b
      task: batch
      inputs:
        items: [a, b]
        max_workers: 1
        ${more}
        steps:
${steps}
`;

const sayingRig = (): SayingRig => withSay(newRig());

describe('several steps for each item', () => {
  test('see the item and the steps before them, those outside too', async () => {
    const { rig, said } = sayingRig();
    const result = await rig.run(
      workflow(`
          - { name: one, task: say, inputs: { text: '1{{ batch.item }}' } }
          - { name: two, task: say, inputs: { text: '{{ steps.one.result }}{{ steps.before.result }}' } }`),
    );
    expect(said).toEqual(['1a', '1a1', '1b', '1b1']);
    expect(batchResultOf(result).results).toEqual([
      { one: '1a', two: '1a1' },
      { one: '1b', two: '1b1' },
    ]);
  });

  test('are not seen by other items, nor after the batch', async () => {
    const { rig } = sayingRig();
    const result = await rig.run(
      `${workflow(`
          - { name: early, task: say, inputs: { text: '{{ steps.late is defined }}' } }
          - { name: late, task: say, inputs: { text: x } }`)}
    - { name: after, task: say, inputs: { text: '{{ steps.early is defined }}' } }`,
    );
    expect(batchResultOf(result).results).toMatchObject([{ early: false }, { early: false }]);
    expect(result.steps['after']?.result).toBe(false);
  });

  test('have conditions and on_error of their own', async () => {
    const { rig } = sayingRig();
    const result = await rig.run(
      workflow(`
          - { name: only-b, task: say, if: "batch.item == 'b'", inputs: { text: b } }
          - { name: breaks, task: fail, on_error: continue }
          - { name: last, task: say, inputs: { text: "{{ steps.breaks.status }} {{ steps['only-b'] is defined }}" } }`),
    );
    expect(batchResultOf(result).results).toEqual([
      { last: 'failed False' },
      { 'only-b': 'b', last: 'failed True' },
    ]);
  });

  test('end with the one that fails; retry and resume begin at the first', async () => {
    const { rig, said } = sayingRig();
    let broken = true;
    rig.task('break-once', ({ text }) => {
      said.push(text);
      if (broken && text === 'b!') throw new Error('broken');
    });
    const text = workflow(
      `
          - { name: one, task: say, inputs: { text: '{{ batch.item }}' } }
          - { name: two, task: break-once, inputs: { text: '{{ batch.item }}!' } }
          - { name: three, task: say, inputs: { text: '{{ batch.item }}?' } }`,
      'retry: 2',
    );
    const result = await rig.run(text);
    expect(said.splice(0)).toEqual(['a', 'a!', 'a?', 'b', 'b!', 'b', 'b!']);
    expect(batchResultOf(result).failed).toMatchObject([
      { item: 'b', error: 'broken', attempts: 2 },
    ]);
    broken = false;
    await rig.run(text, { resume: true });
    expect(said).toEqual(['b', 'b!', 'b?']);
  });

  test('as a mapping, with a retry of a step inside', async () => {
    const { rig } = sayingRig();
    let calls = 0;
    rig.task('flaky', () => {
      calls += 1;
      if (calls === 1) throw new Error('first');
      return calls;
    });
    const result = await rig.run(
      workflow(`
          one: { task: flaky, retry: 2 }`),
    );
    expect(batchResultOf(result).results).toEqual([{ one: 2 }, { one: 3 }]);
    expect(rig.eventsOf('item:retry')).toMatchObject([{ attempt: 1, error: 'first' }]);
  });
});

test('a single task may be skipped by its condition', async () => {
  const { rig, said } = sayingRig();
  const result = await rig.run(`
    steps:
      - name: b
        task: batch
        inputs:
          items: [a, b]
          max_workers: 1
          task: { task: say, if: "{{ batch.item == 'b' }}", inputs: { text: '{{ batch.item }}' } }
  `);
  expect(said).toEqual(['b']);
  expect(batchResultOf(result).results).toEqual([null, 'b']);
});

test("an item's programs know it by their environment", async () => {
  const { rig } = sayingRig();
  rig.write(
    'items.jsonl',
    `"a b"\n{"x": 1152921504606846977}\n"nul\\u0000"\n${JSON.stringify('y'.repeat(20_000))}\n`,
  );
  const result = await rig.run(`
    steps:
      - name: b
        task: batch
        inputs:
          items: { file: items.jsonl }
          key: 'k{{ batch.index }}'
          task:
            task: shell
            inputs:
              command: echo "$BATCH_KEY $BATCH_INDEX $BATCH_ATTEMPT [\${BATCH_ITEM-absent}]" $(wc -c < "\${BATCH_ITEM_FILE:-/dev/null}")
  `);
  const printed = batchResultOf(result).results.map((one) => (one as { stdout: string }).stdout);
  expect(printed).toEqual([
    'k0 0 1 [a b] 0\n',
    'k1 1 1 [{"x":1152921504606846977}] 0\n',
    'k2 2 1 [absent] 4\n',
    'k3 3 1 [absent] 20000\n',
  ]);
});

test('items are the lines that a command prints', async () => {
  const { rig, said } = sayingRig();
  const result = await rig.run(`
    params: { word: one }
    steps:
      - name: b
        task: batch
        inputs:
          items: { command: 'echo {{ args.word }}; echo "{{ "{{" }} two"; printf three' }
          max_workers: 1
          task: { task: say, inputs: { text: '{{ batch.item }}' } }
  `);
  expect(result.failure).toBeUndefined();
  expect(said).toEqual(['one', '{{ two', 'three']);
});

test('a command of items that fails, fails the batch', async () => {
  const { rig } = sayingRig();
  const result = await rig.run(`
    steps:
      - name: b
        task: batch
        inputs: { items: { command: 'echo a; exit 3' }, task: { task: noop } }
  `);
  expect(result.status).toBe('failed');
  expect(rig.eventsOf('item:start')).toEqual([]);
});
