import { cpSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { stringifyJson } from '../../src/json.js';
import { PROGRAM, printedRun, runProgram } from '../cli/program.js';
import { dedent, rigs } from '../support/rig.js';

const newRig = rigs();

const BIG = 2n ** 60n + 1n;
const ITEMS = [
  '__proto__',
  'constructor',
  '{{ 7*7 }}',
  '{% raw %}',
  '$(touch x)',
  "`touch x`; touch 'x' \"",
  '::set-output name=a::b',
  'two\nlines\n\nand more',
  'ä€😀\t\\',
  '€'.repeat(350_000),
  BIG,
  'repeat',
  'repeat',
  ' ',
  { __proto__: null, nested: ['{{ batch.item }}', BIG] },
];

const WORKFLOW = dedent(`
  name: hostile
  steps:
    - name: b
      task: batch
      inputs:
        items: { file: items.jsonl }
        max_workers: 3
        steps:
          - { name: shell, task: shell, inputs: { command: 'printf %s {{ batch.item | string | quote }}' } }
          - { name: js, task: javascript, inputs: { code: 'return batch.item' } }
          - { name: py, task: python_code, inputs: { code: 'result = item' } }
`);

test('whatever items hold, they are only data, in every task and after a resume', async () => {
  const rig = newRig();
  rig.write('w.yml', WORKFLOW);
  rig.write('items.jsonl', ITEMS.map((item) => stringifyJson(item)).join('\n'));
  const words = ['run', 'w.yml', '--format', 'json', '--verbose'];
  const first = await runProgram([...words, '--limit', '6'], rig.workspace);
  expect(first.code).toBe(0);
  const end = await runProgram([...words, '--resume'], rig.workspace);
  expect(end.code).toBe(0);
  const { processed, results, stats } = printedRun(end).steps['b']!.result;
  expect(stats).toMatchObject({ total: ITEMS.length, processed: ITEMS.length, resumed: 6 });
  expect(processed).toEqual(ITEMS);
  const given = results as { shell: { stdout: string }; js: unknown; py: unknown }[];
  expect(given.map(({ js }) => js)).toEqual(ITEMS);
  expect(given.map(({ py }) => py)).toEqual(ITEMS);
  expect(given.slice(0, -1).map(({ shell }) => shell.stdout)).toEqual(
    ITEMS.slice(0, -1).map(String),
  );
  expect(readdirSync(rig.workspace).sort()).toEqual(['.resumable-batch', 'items.jsonl', 'w.yml']);
  for (const { stdout, stderr } of [first, end]) {
    expect(`${stdout}\n${stderr}`).not.toMatch(/^\s*::/m);
  }
});

test('an empty list is a complete batch', async () => {
  const rig = newRig();
  rig.write('w.yml', WORKFLOW);
  rig.write('items.jsonl', '');
  const end = await runProgram(['run', 'w.yml', '--format', 'json'], rig.workspace);
  expect(end.code).toBe(0);
  expect(printedRun(end)).toMatchObject({
    status: 'completed',
    complete: true,
    steps: { b: { result: { processed: [], results: [], failed: [], stats: { total: 0 } } } },
  });
});

test('the program, copied alone into an empty folder, runs every kind of task', async () => {
  const rig = newRig();
  const alone = newRig();
  cpSync(dirname(PROGRAM), alone.path('cli'), { recursive: true });
  rig.write('w.yml', WORKFLOW);
  rig.write('items.jsonl', '"one"\n2\n');
  const end = await runProgram(['run', 'w.yml', '--format', 'json'], rig.workspace, {
    program: alone.path('cli/index.js'),
  });
  expect(end).toMatchObject({ code: 0 });
  expect(printedRun(end).steps['b']?.result.results).toMatchObject([
    { shell: { stdout: 'one' }, js: 'one', py: 'one' },
    { shell: { stdout: '2' }, js: 2, py: 2 },
  ]);
});
