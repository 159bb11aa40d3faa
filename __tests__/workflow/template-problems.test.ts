import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../../src/errors.js';
import { diagnosticsOf, problemsOf } from './report.js';
import { rigs } from '../support/rig.js';

const newRig = rigs();

/** Where the first problem stands: the character under the caret, and its line. */
function pointedAt(text: string): string {
  const [diagnostic] = diagnosticsOf(text);
  const { line, column, frame } = diagnostic!;
  const [shown = '', carets = ''] = frame.split('\n');
  return `${line}:${column} ${shown[carets.indexOf('^')]}`;
}

describe('a syntax error of a template is placed', () => {
  test('in a plain text', () => {
    expect(
      pointedAt('steps:\n  - { name: a, task: echo, inputs: { message: say {{ b c }} } }\n'),
    ).toMatch(/^2:/);
    expect(
      pointedAt('steps:\n  - name: a\n    task: echo\n    inputs:\n      message: say {{ b @ }}\n'),
    ).toBe('5:25 @');
  });

  test('in quoted texts', () => {
    const quoted = (message: string) =>
      `steps:\n  - name: a\n    task: echo\n    inputs:\n      message: ${message}\n`;
    expect(pointedAt(quoted("'say {{ b @ }}'"))).toBe('5:26 @');
    expect(pointedAt(quoted('"say {{ b @ }}"'))).toBe('5:26 @');
  });

  test('in block scalars, whatever their indentation', () => {
    const block = (header: string) =>
      `steps:\n  - name: a\n    task: echo\n    inputs:\n      message: ${header}\n        one\n\n          two {{ b @ }}\n`;
    expect(pointedAt(block('|'))).toBe('8:20 @');
    expect(pointedAt(block('|-'))).toBe('8:20 @');
    expect(pointedAt(block('|2 # said'))).toBe('8:20 @');
  });

  test('in a folded block, whose lines are joined', () => {
    const text =
      'steps:\n  - name: a\n    task: echo\n    inputs:\n      message: >\n        one\n        two {{ b @ }}\n';
    expect(pointedAt(text)).toBe('7:18 @');
  });

  test('behind the escapes of a quoted text', () => {
    const text = 'steps: [{ name: a, task: echo, inputs: { message: "\\"say\\" {{ b @ }}" } }]';
    expect(pointedAt(text)).toMatch(/ @$/);
  });

  test('in lists and mappings of inputs', () => {
    const text = `
      steps:
        - name: a
          task: noop
          inputs:
            list:
              - fine
              - deep: '{{ 1 + }}'
    `;
    expect(diagnosticsOf(text)).toMatchObject([{ line: 7, code: 'template_syntax' }]);
  });

  test('in conditions, as a template and as a bare expression', () => {
    expect(
      diagnosticsOf('steps:\n  - name: a\n    task: noop\n    condition: "{{ 1 + }}"\n'),
    ).toMatchObject([{ line: 4, column: 24, code: 'template_syntax' }]);
    expect(diagnosticsOf('steps:\n  - name: a\n    task: noop\n    if: args.x ==\n')).toMatchObject(
      [{ line: 4, code: 'template_syntax' }],
    );
  });

  test('in the message of on_error, a key, a task inside a batch, and env', () => {
    const text = `
      env:
        A: '{{ 1 + }}'
      steps:
        - name: a
          task: fail
          on_error: { action: continue, message: '{{ error. }}' }
        - name: b
          task: batch
          inputs:
            items: []
            key: '{{ batch.item '
            task: { task: echo, inputs: { message: '{{ 1 + }}' } }
    `;
    const lines = diagnosticsOf(text).map(({ line }) => line);
    expect(lines).toEqual(expect.arrayContaining([6, 11, 12]));
    expect(lines).toContain(2);
  });
});

test('an undefined variable that only a run can know is told with its place', async () => {
  const rig = newRig();
  const result = await rig.run(`
    params: { where: { size: 3 } }
    steps:
      - name: a
        task: echo
        inputs:
          message: |
            first
            {{ args.where.sise }}
  `);
  expect(result.failure).toMatchObject({
    step: 'a',
    code: 'undefined_variable',
    message: "w.yml:8:12: 'args.where.sise' is undefined: 'args.where' has size",
    hint: "Did you mean 'args.where.size'?",
  });
});

test('a run of a file with problems does not begin', async () => {
  const rig = newRig();
  const run = rig.run('steps: [{ name: a, task: ech, inputs: { message: hi } }]');
  await expect(run).rejects.toThrow(new ConfigurationError('unknown_task', 'w.yml has a problem'));
  expect(rig.events).toEqual([]);
  expect(rig.has('.resumable-batch')).toBe(false);
});

describe('tasks and their inputs', () => {
  test.each([
    ['task: ech, inputs: { message: x }', "1:26 There is no task 'ech' [Did you mean 'echo'?]"],
    [
      'task: echo, inputs: { mesage: x }',
      "1:42 The task 'echo' takes no input 'mesage' [Did you mean 'message'?]",
    ],
    ['task: fail, inputs: { message: [x] }', "1:51 The input 'message' must be text, not a list"],
    ['task: batch, inputs: { items: [] }', "1:41 A batch has either 'task' or 'steps'"],
    [
      'task: batch, inputs: { items: [], max_workers: 0, task: { task: noop } }',
      "1:67 The input 'max_workers' is below 1",
    ],
    [
      'task: batch, inputs: { items: [], on_change: kep, task: { task: noop } }',
      "1:65 The input 'on_change' must be one of keep, restart, fail [Did you mean 'keep'?]",
    ],
    [
      'task: batch, inputs: { items: [], task: { task: batch } }',
      '1:68 A batch cannot stand inside a batch [Make one list of all the items, or give each its list as an item.]',
    ],
    [
      'task: batch, inputs: { items: [], steps: [{ name: a, task: noop }] }',
      "1:70 A step outside the batch is named 'a' too",
    ],
    [
      'task: batch, inputs: { items: [], on_unknown: verify, task: { task: noop } }',
      "1:66 'on_unknown: verify' needs a 'verify' task",
    ],
    [
      'task: batch, inputs: { items: [], verify: { task: nop }, task: { task: noop } }',
      "1:70 There is no task 'nop' [Did you mean 'noop'?]",
    ],
  ])('%s', (step, problem) => {
    expect(problemsOf(`steps: [{ name: a, ${step} }]`)).toContain(problem);
  });
});
