import { describe, expect, test } from '@jest/globals';
import { FileStateStore } from '../../src/batch/file-state-store.js';
import { parseJson } from '../../src/json.js';
import { dedent, rigs, type Rig } from '../support/rig.js';
import { cli } from './fake-terminal.js';

const newRig = rigs();

const WORKFLOW = `
  name: w
  params: { good: 0 }
  steps:
    - name: b
      task: batch
      inputs:
        items: [c, bad, a, odd, rest]
        key: '{{ batch.item }}'
        max_workers: 1
        limit: 4
        max_failures: 4
        steps:
          - { name: one, task: noop, inputs: { x: "{% if batch.item == 'odd' %}{{ args['noth' ~ 'ing'] }}{% endif %}" } }
          - { name: two, task: fail, if: "batch.item == 'bad'", inputs: { message: it is bad } }
`;

async function ran(): Promise<Rig> {
  const rig = newRig();
  rig.write('w.yml', dedent(WORKFLOW));
  await cli(rig, ['run', 'w.yml']);
  return rig;
}

describe('state show', () => {
  test('in text', async () => {
    const rig = await ran();
    expect(await cli(rig, ['state', 'show', 'w.yml'])).toEqual({
      code: 0,
      stdout: dedent(`
        w: completed
        b: 2 of 5 processed, 2 failed, 1 left (to be resumed)
          failed bad: it is bad
          failed odd: w.yml:13:81: 'args.nothing' is undefined: namespace 'args' has good, item
      `),
      stderr: '',
    });
  });

  test('as JSON: the full form', async () => {
    const rig = await ran();
    const { code, stdout } = await cli(rig, ['state', 'show', 'w.yml', '--format', 'json']);
    expect(code).toBe(0);
    const batch = {
      name: 'b',
      complete: false,
      processed: ['c', 'a'],
      failed: { bad: 'it is bad' },
      template_errors: {
        odd: {
          error: "w.yml:13:81: 'args.nothing' is undefined: namespace 'args' has good, item",
          available_variables: { args: ['good', 'item'] },
        },
      },
      namespaces: { args: { good: 0 }, env: {}, steps: {}, batch: { name: 'b', total: 5 } },
      stats: { total: 5, processed: 2, failed: 2, template_failures: 1 },
    };
    expect(parseJson(stdout)).toMatchObject({
      workflow: 'w',
      status: 'completed',
      state_dir: rig.statePath('w'),
      ...batch,
      batches: { b: batch },
    });
  });

  test('changes nothing, and may look while a run goes on', async () => {
    const rig = await ran();
    const lock = await new FileStateStore(rig.statePath('w')).lock('other', Date.now());
    rig.writeState(`${rig.readState('w', 'b', 'items.jsonl')}{"key":"re`, 'w', 'b', 'items.jsonl');
    const before = rig.readState('w', 'b', 'items.jsonl');
    expect((await cli(rig, ['state', 'show', 'w.yml'])).code).toBe(0);
    expect(rig.readState('w', 'b', 'items.jsonl')).toBe(before);
    await lock.release();
  });

  test('where there is none, a damaged or a newer one', async () => {
    const rig = await ran();
    const elsewhere = ['state', 'show', 'w.yml', '--state-dir', 'none'];
    expect(await cli(rig, elsewhere)).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: There is no state in ${rig.path('none/w')}\n`,
    });
    rig.writeState('{"version":', 'w', 'workflow.json');
    expect((await cli(rig, ['state', 'show', 'w.yml'])).stderr).toBe(
      `error: ${rig.statePath('w', 'workflow.json')} cannot be read: it is damaged\nhint: Restore the file, or start afresh with --no-resume.\n`,
    );
  });
});

describe('state reset', () => {
  test('forgets the state', async () => {
    const rig = await ran();
    expect(await cli(rig, ['state', 'reset', 'w.yml'])).toEqual({
      code: 0,
      stdout: `The state in ${rig.statePath('w')} is gone\n`,
      stderr: '',
    });
    const { stderr } = await cli(rig, ['run', 'w.yml', '--resume']);
    expect(stderr).toContain('to resume: starting afresh\n');
  });

  test('not while a run writes to it', async () => {
    const rig = await ran();
    const lock = await new FileStateStore(rig.statePath('w')).lock('other', Date.now());
    const { code, stderr } = await cli(rig, ['state', 'reset', 'w.yml']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: Another run is writing to .*: process \d+ on /);
    expect(rig.has('.resumable-batch/w/b/items.jsonl')).toBe(true);
    await lock.release();
  });
});
