import { expect, test } from '@jest/globals';
import { contextLines } from '../../src/report/error-context.js';
import { runDocument } from '../../src/report/run-document.js';
import { runMarkdown } from '../../src/report/run-markdown.js';
import { cli } from '../cli/fake-terminal.js';
import { dedent, rigs } from '../support/rig.js';

const newRig = rigs();

const TEXT = dedent(`
  name: w
  params: { who: World }
  steps:
    - { name: a, task: echo, inputs: { message: hi } }
    - { name: b, task: echo, inputs: { message: "{{ steps['a']['re' ~ 'slt'] }}" } }
`);

test('an error about a name tells what there was, in the result, the report and the summary', async () => {
  const result = await newRig().run(TEXT);
  expect(result.failure).toMatchObject({
    step: 'b',
    code: 'undefined_variable',
    context: {
      available_variables: { args: ['who'], steps: ['a'], batch: [] },
      namespaces: ['args', 'env', 'steps'],
    },
  });
  expect(contextLines(result.failure?.context)).toEqual([
    'available args: who',
    'available steps: a',
  ]);
  expect(runDocument(result)['failure']).toBe(result.failure);
  expect(runMarkdown(result, '')).toContain('- available args: who\n- available steps: a\n');
});

test('the command line shows the same', async () => {
  const rig = newRig();
  rig.write('w.yml', TEXT);
  const { code, stderr } = await cli(rig, ['run', 'w.yml']);
  expect(code).toBe(1);
  expect(stderr).toContain('\n  available args: who\n  available steps: a\n');
  expect(stderr).not.toContain('PATH');
});

test('the environment is told where the error is about it', async () => {
  const result = await newRig().run(
    "steps: [{ name: a, task: echo, inputs: { message: '{{ env.PAHT }}' } }]",
  );
  expect(contextLines(result.failure?.context)).toEqual(['available env: PATH']);
});

test('a failed command says nothing of names', async () => {
  const result = await newRig().run(
    "steps: [{ name: a, task: shell, inputs: { command: 'exit 3' } }]",
  );
  expect(result.failure?.context).toBeUndefined();
});
