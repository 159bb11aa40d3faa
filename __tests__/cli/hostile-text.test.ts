import { expect, test } from '@jest/globals';
import { dedent, rigs } from '../support/rig.js';
import { cli } from './fake-terminal.js';

const newRig = rigs();

const HOSTILE = [
  '::set-output name=a::b',
  'x\n::error::hello',
  '\r::add-mask::x',
  '\u001b[2J\u001b]0;title\u0007',
  '##[group]x',
  '__proto__',
  '{{ 7*7 }}',
];

const WORKFLOW = `
  name: w
  steps:
    - name: b
      task: batch
      inputs:
        items: { file: items.jsonl }
        key: '{{ batch.item }}'
        max_workers: 1
        steps:
          - { name: say, task: echo, inputs: { message: '{{ batch.item }}' } }
          - { name: print, task: shell, inputs: { command: ['printf', '%s', '{{ batch.item }}'] } }
          - { name: end, task: fail, inputs: { message: '{{ batch.item }}' } }
`;

/** Characters that do something to a terminal: all but the tab and the new line. */
const CONTROL = /(?![\t\n])\p{Cc}/u;

/** Lines that a runner would take for commands: it trims them first, and finds `##[` anywhere. */
const commandsIn = (text: string): string[] =>
  text.split(/[\r\n]/).filter((line) => /^\s*::|##\[/.test(line));

test.each([[[]], [['--verbose']]])('items are printed as harmless text %j', async (more) => {
  const rig = newRig();
  rig.write('w.yml', dedent(WORKFLOW));
  rig.write('items.jsonl', HOSTILE.map((item) => JSON.stringify(item)).join('\n'));
  const { code, stdout, stderr } = await cli(rig, ['run', 'w.yml', ...more]);
  expect(code).toBe(1);
  expect(stdout).toContain('b: 7 items, 0 processed, 7 failed\n');
  expect(commandsIn(stderr)).toEqual([]);
  expect(stderr).not.toMatch(CONTROL);
  expect(stderr).toContain('  item 6 ({{ 7*7 }}): {{ 7*7 }}\n');
  const shown = await cli(rig, ['state', 'show', 'w.yml']);
  expect(commandsIn(shown.stdout)).toEqual([]);
  expect(shown.stdout).not.toMatch(CONTROL);
});

test('the error of a step is one line', async () => {
  const rig = newRig();
  rig.write(
    'w.yml',
    'name: w\nsteps: [{ name: a, task: fail, inputs: { message: "x\\n::error::y" } }]',
  );
  const { stderr } = await cli(rig, ['run', 'w.yml']);
  expect(commandsIn(stderr)).toEqual([]);
});
