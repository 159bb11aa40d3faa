import { describe, expect, test } from '@jest/globals';
import { BatchState } from '../../src/batch/batch-state.js';
import { FileStateStore } from '../../src/batch/file-state-store.js';
import { rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

const WORKFLOW = `
  name: w
  params: { size: 3, token: { secret: true, default: sesame-1 } }
  env: { LEVEL: '{{ args.size }}' }
  steps:
    - { name: before, task: noop }
    - name: b
      task: batch
      inputs:
        items: [c, bad, a, undefined, __proto__]
        key: '{{ batch.item }}'
        max_workers: 1
        max_failures: 9
        task:
          task: work
          inputs: { given: "{% if batch.item == 'undefined' %}{{ args['noth' ~ 'ing'] }}{% endif %}" }
`;

async function ranBatch(): Promise<Rig> {
  const rig = newRig();
  rig.task('work', ({ item }) => {
    if (item === 'bad') throw new Error('it is bad');
    return `did ${String(item)}`;
  });
  await rig.run(WORKFLOW);
  return rig;
}

const load = (rig: Rig): Promise<BatchState> =>
  BatchState.load(new FileStateStore(rig.statePath('w', 'b')), 'b');

const FULL_FORM = {
  name: 'b',
  complete: false,
  processed: ['c', 'a', '__proto__'],
  failed: { bad: 'it is bad' },
  template_errors: {
    undefined: {
      error: "'args.nothing' is undefined: namespace 'args' has item, size, token",
      available_variables: {
        args: ['item', 'size', 'token'],
        env: ['LEVEL', 'PATH'],
        steps: ['before'],
        batch: ['attempt', 'chunk_index', 'chunk_size', 'index', 'item', 'key', 'name', 'total'],
        root: expect.arrayContaining(['run_number', 'timestamp', 'workflow_name', 'workspace']),
      },
    },
  },
  namespaces: {
    args: { size: 3 },
    env: { LEVEL: '3' },
    steps: { before: { status: 'completed' } },
    batch: { name: 'b', total: 5 },
  },
  stats: expect.objectContaining({
    total: 5,
    processed: 3,
    failed: 2,
    template_failures: 1,
    retried: 0,
    resumed: 0,
    success_rate: 60,
  }),
};

test('the full form: keys in order, errors by key, namespaces without secrets, figures', async () => {
  const state = await load(await ranBatch());
  const json = state.toJSON();
  state.close();
  expect(json.failed).toEqual(FULL_FORM.failed);
  expect(Object.keys(json.template_errors['undefined'] ?? {})).toEqual([
    'error',
    'available_variables',
  ]);
  expect(JSON.stringify(json)).not.toContain('sesame-1');
  expect({ ...json, template_errors: undefined }).toEqual({
    ...FULL_FORM,
    template_errors: undefined,
  });
  const { available_variables: names } = json.template_errors['undefined']!;
  const sorted = Object.entries(names!).map(([namespace, of]) => [
    namespace,
    [...(of as string[])].sort(),
  ]);
  expect(Object.fromEntries(sorted)).toEqual(
    FULL_FORM.template_errors.undefined.available_variables,
  );
});

test('state.json is as the design says', async () => {
  const rig = await ranBatch();
  const document = rig.stateDocument('w', 'b', 'state.json');
  expect(Object.keys(document)).toEqual([
    'version',
    'name',
    'fingerprint',
    'complete',
    'namespaces',
    'stats',
  ]);
  expect(document).toMatchObject({ version: 1, name: 'b', complete: false });
  expect(Object.keys(document['namespaces'] as object)).toEqual(['args', 'env', 'steps', 'batch']);
});

describe('a state.json that is', () => {
  const recovered = { processed: ['c', 'a', '__proto__'], failed: { bad: 'it is bad' } };

  test.each([
    ['gone', undefined],
    ['cut in half', '{"version":1,"name":"b","fing'],
    ['not whole', '{"version":1}'],
    ['something else', '[]'],
  ])('%s is rebuilt from items.jsonl', async (_what, text) => {
    const rig = await ranBatch();
    if (text === undefined)
      await new FileStateStore(rig.statePath('w', 'b', 'state.json')).remove();
    else rig.writeState(text, 'w', 'b', 'state.json');
    const state = await load(rig);
    expect(state.toJSON()).toMatchObject({
      ...recovered,
      complete: false,
      stats: { total: 5, processed: 3, failed: 2, template_failures: 1 },
    });
    await state.checkpoint();
    state.close();
    expect(rig.stateDocument('w', 'b', 'state.json')).toMatchObject({
      stats: { total: 5, processed: 3, failed: 2, template_failures: 1 },
    });
  });

  test('older than items.jsonl counts what is there', async () => {
    const rig = await ranBatch();
    const document = rig.stateDocument('w', 'b', 'state.json');
    const stats = {
      ...(document['stats'] as object),
      processed: 1,
      failed: 0,
      template_failures: 0,
    };
    rig.writeState(JSON.stringify({ ...document, stats }), 'w', 'b', 'state.json');
    const state = await load(rig);
    expect(state.toJSON()).toMatchObject({
      ...recovered,
      stats: { total: 5, processed: 3, failed: 2 },
    });
    state.close();
  });

  test('newer is refused', async () => {
    const rig = await ranBatch();
    const path = rig.statePath('w', 'b', 'state.json');
    rig.writeState('{"version":7}', 'w', 'b', 'state.json');
    await expect(load(rig)).rejects.toMatchObject({
      code: 'state_newer',
      message: `${path} was written by a newer version (format 7, this one knows 1)`,
    });
  });
});

test('a state that is not there begins empty', async () => {
  const rig = newRig();
  const state = await BatchState.load(new FileStateStore(rig.path('none')), 'mine');
  expect(state.toJSON()).toEqual({
    name: 'mine',
    complete: false,
    processed: [],
    failed: {},
    template_errors: {},
    namespaces: { args: {}, env: {}, steps: {}, batch: {} },
    stats: expect.objectContaining({ total: 0, processed: 0, success_rate: 100 }),
  });
  state.close();
});
