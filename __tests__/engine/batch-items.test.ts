import { describe, expect, test } from '@jest/globals';
import { batchResultOf, rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

/** A rig whose task `work` returns what it was given, and fails for items that begin with "bad". */
function workRig(): Rig {
  const rig = newRig();
  rig.task('work', (inputs, config) => {
    const item = config.getVariable('item', 'batch');
    if (typeof item === 'string' && item.startsWith('bad')) throw new Error(`no ${item}`);
    return inputs;
  });
  return rig;
}

const batch = (inputs: string): string => `
  name: w
  params: { size: 3 }
  steps:
    - { name: before, task: noop, inputs: { x: 1 } }
    - name: b
      task: batch
      inputs: { ${inputs} }
`;

describe('the result of a batch', () => {
  test('lists items, failures and results in item order', async () => {
    const rig = workRig();
    const result = await rig.run(
      batch(`items: [c, bad1, a], max_workers: 3, max_failures: 1, key: 'k-{{ batch.item }}',
             task: { task: work, inputs: { out: '{{ batch.item | upper }}' } }`),
    );
    expect(result.status).toBe('completed');
    expect(result.complete).toBe(false);
    const { processed, failed, results, stats } = batchResultOf(result);
    expect(processed).toEqual(['c', 'a']);
    expect(results).toEqual([
      { out: 'C', item: 'c' },
      { out: 'A', item: 'a' },
    ]);
    expect(failed).toEqual([
      {
        item: 'bad1',
        key: 'k-bad1',
        index: 1,
        error: 'no bad1',
        error_code: 'task_failed',
        attempts: 1,
      },
    ]);
    expect(stats).toEqual({
      total: 3,
      processed: 2,
      failed: 1,
      template_failures: 0,
      retried: 0,
      resumed: 0,
      success_rate: 66.67,
      start_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      end_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect(result.batches['b']).toEqual({ stats, complete: false });
  });

  test('can be used by later steps', async () => {
    const rig = workRig();
    const result = await rig.run(`${batch('items: [a, b], task: { task: work }')}
    - name: after
      task: echo
      inputs:
        message: "{{ steps.b.result.processed | join('+') }} {{ steps.b.result.results[1].item }} {{ steps.b.result.stats.total }} {{ steps.b.result.failed | length }}"
    `);
    expect(result.steps['after']?.result).toBe('a+b b 2 0');
  });

  test('of no items', async () => {
    const rig = workRig();
    const result = await rig.run(batch('items: [], task: { task: work }'));
    expect(result).toMatchObject({ status: 'completed', complete: true });
    expect(batchResultOf(result)).toMatchObject({
      processed: [],
      failed: [],
      results: [],
      stats: { total: 0, processed: 0, success_rate: 100 },
    });
  });

  test('of a batch that failed is there all the same', async () => {
    const rig = workRig();
    const result = await rig.run(
      `${batch('items: [a, bad, c], task: { task: work }')}
      on_error: continue
    - { name: after, task: echo, inputs: { message: '{{ steps.b.result.stats.failed }}{{ steps.b.error }}' } }`,
    );
    expect(result.steps['after']?.result).toBe('11 of 3 items failed');
    expect(batchResultOf(result).processed).toEqual(['a', 'c']);
  });
});

describe('an item sees', () => {
  test('batch, itself as an arg, the args and earlier steps', async () => {
    const rig = workRig();
    const result = await rig.run(
      batch(`items: [x, { y: 2 }], chunk_size: 1, key: 'k{{ batch.index }}', arg_name: thing,
             task: { task: work, inputs: { a: '{{ batch }}', b: '{{ args.thing }}', c: '{{ args.size + steps.before.result.processed_inputs.x }}' } }`),
    );
    expect(batchResultOf(result).results).toEqual([
      {
        a: {
          item: 'x',
          index: 0,
          total: 2,
          key: 'k0',
          name: 'b',
          chunk_index: 0,
          chunk_size: 1,
          attempt: 1,
        },
        b: 'x',
        c: 4,
        thing: 'x',
      },
      {
        a: {
          item: { y: 2 },
          index: 1,
          total: 2,
          key: 'k1',
          name: 'b',
          chunk_index: 1,
          chunk_size: 1,
          attempt: 1,
        },
        b: { y: 2 },
        c: 4,
        thing: { y: 2 },
      },
    ]);
  });

  test('the item as an input only where that is taken and not given', async () => {
    const rig = newRig();
    rig.task('declares', (inputs) => inputs, { inputs: { item: {}, other: {} } });
    rig.task('declares-not', (inputs) => inputs, { inputs: { other: {} } });
    const results = async (task: string): Promise<unknown> =>
      batchResultOf(await rig.run(batch(`items: [1], task: ${task}`))).results[0];
    expect(await results('{ task: declares }')).toEqual({ item: 1 });
    expect(await results('{ task: declares-not }')).toEqual({});
    expect(await results("{ task: declares, inputs: { item: 'given {{ batch.item }}' } }")).toEqual(
      {
        item: 'given 1',
      },
    );
    expect(await results('{ task: noop }')).toMatchObject({ processed_inputs: { item: 1 } });
  });

  test('an item that looks like a template as it is', async () => {
    const rig = workRig();
    rig.write('items.txt', '{{ 7*7 }}\n{% raw %}\n$(touch x)\n');
    const result = await rig.run(batch('items: { file: items.txt }, task: { task: work }'));
    expect(batchResultOf(result).results).toEqual([
      { item: '{{ 7*7 }}' },
      { item: '{% raw %}' },
      { item: '$(touch x)' },
    ]);
  });
});

test('an item of 1 MB and many results are given as they are', async () => {
  const rig = workRig();
  rig.write(
    'items.jsonl',
    `${JSON.stringify('€'.repeat(400_000))}\n1152921504606846977\n"::set-output name=a::b"\n"a\\nb"\n`,
  );
  const result = await rig.run(batch('items: { file: items.jsonl }, task: { task: work }'));
  expect(batchResultOf(result).processed).toEqual([
    '€'.repeat(400_000),
    2n ** 60n + 1n,
    '::set-output name=a::b',
    'a\nb',
  ]);
});

test('arg_name and chunk_size may be templates', async () => {
  const result = await newRig().run(`
    params: { as: file, size: 2 }
    steps:
      - name: b
        task: batch
        inputs:
          items: [x, y, z]
          arg_name: '{{ args.as }}'
          chunk_size: '{{ args.size }}'
          task: { task: echo, inputs: { message: '{{ args.file }} {{ batch.chunk_index }} {{ batch.chunk_size }}' } }
  `);
  expect(batchResultOf(result).results).toEqual(['x 0 2', 'y 0 2', 'z 1 2']);
});

test('what a batch gave is there for code, in either language, and for messages', async () => {
  const rig = newRig();
  const result = await rig.run(`
    steps:
      - { name: b, task: batch, inputs: { items: [1, 2], task: { task: echo, inputs: { message: '{{ batch.item }}' } } } }
      - { name: js, task: javascript, inputs: { code: 'return [steps.b.result, x]', x: '{{ steps.b.result.results }}' } }
      - { name: py, task: python_code, inputs: { code: "result = [steps['b']['result'], x]", x: '{{ steps.b.result.results }}' } }
      - { name: say, task: echo, inputs: { message: '{{ steps.b.result.results }}' } }
      - { name: write, task: write_json, inputs: { file: b.json, data: '{{ steps.b.result }}' } }
      - { name: fail, task: fail, inputs: { message: '{{ steps.write.result.data.results }}{{ steps.say.result }}' } }
  `);
  expect(result.steps['js']?.result).toMatchObject([
    { processed: [1, 2], results: [1, 2] },
    [1, 2],
  ]);
  expect(result.steps['py']?.result).toEqual(result.steps['js']?.result);
  expect(result.steps['say']?.result).toEqual([1, 2]);
  expect(JSON.parse(rig.read('b.json'))).toMatchObject({ processed: [1, 2], results: [1, 2] });
  expect(result.steps['fail']).toMatchObject({ error: '[1, 2][1, 2]' });
});
