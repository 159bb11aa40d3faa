import { expect, test } from '@jest/globals';
import { dedent, rigs, type Rig } from '../support/rig.js';
import { cli } from './fake-terminal.js';

const newRig = rigs();

function rigWith(text: string): Rig {
  const rig = newRig();
  rig.write('w.yml', dedent(text));
  return rig;
}

const TEXT = `
  name: w
  params: { who: World }
  flows: { definitions: [{ greet: [hello, maybe] }] }
  steps:
    - name: hello
      task: shell
      inputs:
        command: |
          echo "Hello, {{ args.who }}!"
          touch made
    - { name: maybe, task: echo, if: "steps.hello.result.stdout != ''", inputs: { message: '{{ steps.hello.result.stdout }}' } }
    - { name: never, task: echo, if: false, inputs: { message: x } }
    - name: all
      task: batch
      inputs: { items: [1, 2, 3], task: { task: noop } }
`;

test('--dry-run tells what would run', async () => {
  const rig = rigWith(TEXT);
  expect(await cli(rig, ['run', 'w.yml', 'who=you', '--dry-run'])).toEqual({
    code: 0,
    stderr: '',
    stdout: dedent(`
      Dry run of w: nothing is run, nothing is written
      > hello (shell)
          command:
              echo "Hello, you!"
              touch made
      ? maybe (echo), if steps.hello.result.stdout != ''
          message: {{ steps.hello.result.stdout }}
      - never (echo), skipped: its condition is false
      > all (batch, 3 items)
          items: [1,2,3]
          task: {"task":"noop"}
      2 of 4 steps would run, 1 more would if their conditions hold
    `),
  });
  expect(rig.has('made')).toBe(false);
  expect(rig.has('.resumable-batch')).toBe(false);
});

test('--dry-run --flow --format json', async () => {
  const { code, stdout } = await cli(rigWith(TEXT), [
    ...['run', 'w.yml', '--dry-run', '--flow', 'greet', '--format', 'json'],
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    workflow: 'w',
    flow: 'greet',
    steps: [
      { name: 'hello', would: 'run' },
      { name: 'maybe', would: 'depends' },
    ],
  });
});

test('--dry-run of what is sure to fail ends with 1', async () => {
  const rig = rigWith("steps: [{ name: a, task: echo, inputs: { message: '{{ 1 / 0 }}' } }]");
  const { code, stdout } = await cli(rig, ['run', 'w.yml', '--dry-run']);
  expect(code).toBe(1);
  expect(stdout).toContain('    ! ');
});

test('--flow runs a flow', async () => {
  const rig = rigWith(TEXT);
  const { code, stdout } = await cli(rig, ['run', 'w.yml', '--flow', 'greet', '--format', 'json']);
  expect(code).toBe(0);
  expect(Object.keys((JSON.parse(stdout) as { steps: object }).steps)).toEqual(['hello', 'maybe']);
});

test('--flow that is not there ends with 2', async () => {
  expect(await cli(rigWith(TEXT), ['run', 'w.yml', '--flow', 'gret'])).toEqual({
    code: 2,
    stdout: '',
    stderr: "error: There is no flow 'gret'\nhint: Did you mean 'greet'?\n",
  });
});
