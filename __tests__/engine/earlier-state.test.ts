import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FileStateStore } from '../../src/batch/file-state-store.js';
import { FakeClock } from '../support/fake-clock.js';
import { rigs, type Rig } from '../support/rig.js';

const newRig = rigs();
const FAILS = 'name: w\nsteps: [{ name: a, task: fail }]';
const WORKS = 'name: w\nsteps: [{ name: a, task: noop }]';

const kept = (rig: Rig): string[] => {
  const folder = rig.statePath('kept');
  return rig.has('.resumable-batch/kept') ? readdirSync(folder) : [];
};

describe('a fresh run', () => {
  test('keeps an unfinished state aside, from where it can be resumed', async () => {
    const rig = newRig();
    await rig.run(FAILS);
    await rig.run(WORKS, { clock: new FakeClock('2026-01-02T03:04:05.678Z') });
    const place = rig.statePath('kept', '2026-01-02T03-04-05.678Z');
    expect(rig.eventsOf('state:kept')).toEqual([
      { type: 'state:kept', from: rig.statePath('w'), to: `${place}/w` },
    ]);
    const result = await rig.run(WORKS, { resume: true, store: new FileStateStore(place) });
    expect(rig.eventsOf('run:start')).toMatchObject([{ resumed: true, stateDir: `${place}/w` }]);
    expect(result.status).toBe('completed');
  });

  test('takes the place of a finished one', async () => {
    const rig = newRig();
    await rig.run(WORKS);
    await rig.run(WORKS);
    expect(rig.eventsOf('state:kept')).toEqual([]);
    expect(kept(rig)).toEqual([]);
  });

  test.each([
    ['newer', '{"version":99}'],
    ['damaged', '{"version":1,'],
  ])('keeps a %s one aside too', async (_what, text) => {
    const rig = newRig();
    rig.writeState(text, 'w', 'workflow.json');
    await rig.run(WORKS);
    expect(rig.eventsOf('state:kept')).toHaveLength(1);
    expect(rig.readState('kept', kept(rig)[0]!, 'w', 'workflow.json')).toBe(text);
  });

  test('of a workflow named like the folder of kept states', async () => {
    const rig = newRig();
    const named = (text: string): string => text.replace('name: w', 'name: kept');
    await rig.run(named(FAILS));
    const result = await rig.run(named(WORKS));
    expect(result.status).toBe('completed');
    expect(rig.eventsOf('state:kept')).toHaveLength(1);
  });

  test.each([
    ['a param that does not exist', WORKS, { args: { nothing: 1 } }, 'invalid_arguments'],
    ['a missing secret', `secrets: [TOKEN]\n${WORKS}`, {}, 'invalid_arguments'],
    [
      'a secret that is too short',
      `secrets: [TOKEN]\n${WORKS}`,
      { env: { TOKEN: 'abc' } },
      'invalid_arguments',
    ],
    ['a mask that is too short', WORKS, { masks: ['abc'] }, 'invalid_arguments'],
  ])('is refused for %s before the state is touched', async (_what, text, options, code) => {
    const rig = newRig();
    await rig.run(FAILS);
    const before = rig.readState('w', 'workflow.json');
    await expect(rig.run(text, options)).rejects.toMatchObject({ code });
    expect(kept(rig)).toEqual([]);
    expect(rig.readState('w', 'workflow.json')).toBe(before);
    expect(readdirSync(rig.statePath())).toEqual(['w']);
  });
});

describe.each(['resume', 'items'] as const)('a %s is refused', (resume) => {
  test('for a state of a newer version', async () => {
    const rig = newRig();
    rig.writeState('{"version":99,"args":{},"steps":{}}', 'w', 'workflow.json');
    const path = rig.statePath('w', 'workflow.json');
    await expect(rig.run(WORKS, { resume })).rejects.toMatchObject({
      code: 'state_newer',
      message: `${path} was written by a newer version (format 99, this one knows 1)`,
      hint: 'Use that version, or start afresh with --no-resume.',
    });
  });

  test("for a newer version's state whatever else it looks like", async () => {
    const rig = newRig();
    rig.writeState('{"version":99,"state":[]}', 'w', 'workflow.json');
    await expect(rig.run(WORKS, { resume })).rejects.toMatchObject({ code: 'state_newer' });
  });

  test.each(['{"version":1,"workflow":"w","args":{', '[]', '', '{"version":1}', 'garbage'])(
    'for a damaged one: %j',
    async (text) => {
      const rig = newRig();
      rig.writeState(text, 'w', 'workflow.json');
      const path = rig.statePath('w', 'workflow.json');
      await expect(rig.run(WORKS, { resume })).rejects.toMatchObject({
        code: 'state_unreadable',
        message: `${path} cannot be read: it is damaged`,
        hint: 'Restore the file, or start afresh with --no-resume.',
      });
      expect(rig.readState('w', 'workflow.json')).toBe(text);
    },
  );

  test("for another workflow's", async () => {
    const rig = newRig();
    await rig.run(FAILS);
    const text = rig.readState('w', 'workflow.json');
    rig.writeState(text.replace('"workflow": "w"', '"workflow": "v"'), 'w', 'workflow.json');
    await expect(rig.run(WORKS, { resume })).rejects.toMatchObject({
      code: 'state_foreign',
      message: `The state in ${rig.statePath('w')} is that of the workflow 'v'`,
      hint: 'Use another --state-dir, or start afresh with --no-resume.',
    });
  });
});

test('a second run at the same time is refused', async () => {
  const rig = newRig();
  let refused: unknown;
  rig.task('again', async () => {
    refused = await newRig()
      .engine.run((await import('../../src/workflow/load-workflow.js')).loadWorkflow(WORKS), {
        workspace: rig.workspace,
      })
      .catch((error: unknown) => error);
  });
  const result = await rig.run('name: w\nsteps: [{ name: a, task: again }]');
  expect(result.status).toBe('completed');
  expect(refused).toMatchObject({
    code: 'state_locked',
    message: expect.stringContaining(
      `Another run is writing to ${rig.statePath('w')}: process ${process.pid} on `,
    ),
  });
});

test('workflow.json is as the design says', async () => {
  const rig = newRig();
  const top = 'name: w\nparams: { size: 1152921504606846977 }';
  await rig.run(`${top}\nsteps: [{ name: a, task: echo, inputs: { message: hello } }]`);
  expect(rig.stateDocument('w', 'workflow.json')).toMatchObject({
    version: 1,
    workflow: 'w',
    file: 'w.yml',
    run_number: 1,
    status: 'completed',
    complete: true,
    args: { size: 2n ** 60n + 1n },
    steps: { a: { status: 'completed', complete: true, result: 'hello' } },
  });
});
