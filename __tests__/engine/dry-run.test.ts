import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseWorkflow } from '../../src/workflow/load-workflow.js';
import type { DryRun } from '../../src/engine/dry-run.js';
import type { RunOptions } from '../../src/engine/run-options.js';
import { dedent, rigs, type Rig } from '../support/rig.js';
import { withSay } from './saying-rig.js';

const newRig = rigs();

function dryRun(rig: Rig, text: string, options: Partial<RunOptions> = {}): Promise<DryRun> {
  return rig.engine.dryRun(parseWorkflow(dedent(text), { file: 'w.yml', folder: rig.workspace }), {
    workspace: rig.workspace,
    env: { PATH: process.env['PATH'] },
    ...options,
  });
}

const TEXT = `
  name: w
  params:
    who: World
    token: { type: string, secret: true, default: none }
  secrets: [KEY]
  steps:
    - { name: a, task: shell, inputs: { command: 'echo {{ args.who }} {{ env.KEY }} > made', timeout: '{{ 1 + 1 }}' } }
    - { name: b, task: echo, if: "{{ args.who == 'nobody' }}", inputs: { message: b } }
    - { name: c, task: echo, if: "steps.a.result.return_code == 0", inputs: { message: '{{ steps.a.result.stdout }}!' } }
    - name: d
      task: batch
      inputs:
        items: { file: list.txt }
        task: { task: shell, inputs: { command: 'echo {{ batch.item | quote }} {{ args.token }}' } }
    - { name: e, task: batch, inputs: { items: '{{ steps.a.result.stdout.split() }}', task: { task: noop } } }
`;

test('a dry run tells what would run, with its inputs, and touches nothing', async () => {
  const rig = newRig();
  rig.write('list.txt', 'x\ny\n');
  const dry = await dryRun(rig, TEXT, {
    args: { who: 'you', token: 'hunter22' },
    env: { KEY: 'swordfish' },
  });
  expect(dry).toEqual({
    workflow: 'w',
    flow: 'all',
    args: { who: 'you', token: '***' },
    steps: [
      {
        name: 'a',
        task: 'shell',
        would: 'run',
        depends_on: [],
        inputs: { command: 'echo you *** > made', timeout: 2 },
        problems: [],
      },
      {
        name: 'b',
        task: 'echo',
        would: 'skip',
        depends_on: ['a'],
        condition: "{{ args.who == 'nobody' }}",
        inputs: { message: 'b' },
        problems: [],
      },
      {
        name: 'c',
        task: 'echo',
        would: 'depends',
        depends_on: ['b'],
        condition: 'steps.a.result.return_code == 0',
        inputs: { message: '{{ steps.a.result.stdout }}!' },
        problems: [],
      },
      {
        name: 'd',
        task: 'batch',
        would: 'run',
        depends_on: ['c'],
        inputs: {
          items: { file: 'list.txt' },
          task: {
            task: 'shell',
            inputs: { command: 'echo {{ batch.item | quote }} {{ args.token }}' },
          },
        },
        items: 2,
        problems: [],
      },
      {
        name: 'e',
        task: 'batch',
        would: 'run',
        depends_on: ['d'],
        inputs: {
          items: '{{ steps.a.result.stdout.split() }}',
          task: { task: 'noop' },
        },
        problems: [],
      },
    ],
  });
  expect(readdirSync(rig.workspace)).toEqual(['list.txt']);
});

test('what is sure to fail is told', async () => {
  const dry = await dryRun(
    newRig(),
    `
    steps:
      - { name: a, task: echo, inputs: { message: '{{ 1 / 0 }}' } }
      - { name: b, task: batch, inputs: { items: { file: gone.txt }, task: { task: noop } } }
  `,
  );
  expect(dry.steps.map(({ problems }) => problems.length)).toEqual([1, 1]);
});

test('wrong args and files are refused as by a run', async () => {
  await expect(dryRun(newRig(), TEXT)).rejects.toThrow("The secret 'KEY' is not set");
  await expect(dryRun(newRig(), 'steps: [{ name: a, task: ecko }]')).rejects.toThrow(
    'w.yml has a problem',
  );
});

test('a dry run of a resume tells what is done', async () => {
  const { rig, failing } = withSay(newRig());
  failing.add('b');
  const text = `
    name: w
    params: { who: World }
    steps:
      - { name: a, task: say, inputs: { text: '{{ args.who }}' } }
      - { name: b, task: say, inputs: { text: b } }
  `;
  await rig.run(text, { args: { who: 'you' } });
  const before = rig.readState('w', 'workflow.json');
  const dry = await dryRun(rig, text, { resume: true });
  expect(dry.args).toEqual({ who: 'you' });
  expect(dry.steps.map(({ would }) => would)).toEqual(['done', 'run']);
  expect(rig.readState('w', 'workflow.json')).toBe(before);
  // What stands below a step that is new runs again, as in a run.
  const grown = text.replace(
    'steps:',
    'steps:\n      - { name: new, task: say, inputs: { text: n } }',
  );
  const again = await dryRun(rig, grown, { resume: true });
  expect(again.steps.map(({ would }) => would)).toEqual(['run', 'run', 'run']);
});
