import { expect, test } from '@jest/globals';
import { ConfigurationError } from '../../src/errors.js';
import { formatDiagnostic } from '../../src/workflow/diagnostic.js';
import { loadWorkflow } from '../../src/workflow/load-workflow.js';
import { diagnosticsOf, problemsOf } from './report.js';

test('a text that is not YAML is refused with its place', () => {
  const text = 'name: x\nsteps: [a, b\n';
  expect(() => loadWorkflow(text, { file: 'w.yml' })).toThrow(
    new ConfigurationError('invalid_workflow', 'w.yml is not valid YAML'),
  );
  expect(problemsOf(text)[0]).toMatch(/^3:1 Flow sequence in block collection must be .*\]/);
});

test('a duplicate key', () => {
  expect(problemsOf('name: a\nname: b\nsteps: [{ name: s, task: noop }]\n')).toEqual([
    '2:1 Map keys must be unique',
  ]);
});

test('a tab as indentation', () => {
  expect(problemsOf('steps:\n\t- name: a\n')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^2:1 Tabs are not allowed as indentation/)]),
  );
});

test('aliases that expand to very much', () => {
  const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [name, of] of ['ba', 'cb', 'dc', 'ed'] as const) {
    laughs.push(`${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]`);
  }
  expect(problemsOf(laughs.join('\n'))).toEqual([
    '1:1 Its aliases expand to more than 100 times what they name',
  ]);
});

test('a text that is no mapping, and an empty one', () => {
  expect(problemsOf('- a\n')).toEqual(['1:1 The workflow must be a mapping, not a list']);
  expect(problemsOf('just text\n')).toEqual([
    "1:1 The workflow must be a mapping, not 'just text'",
  ]);
  expect(problemsOf('')).toEqual(['1:1 The workflow must be a mapping, not nothing']);
});

test('YAML 1.2: yes and on are texts, 0o17 is a number, __proto__ is only a name', () => {
  const { params, steps } = loadWorkflow(
    'params: { a: yes, b: on, c: 0o17, __proto__: 1 }\nsteps: [{ name: s, task: noop }]',
  );
  expect(params.map((param) => [param.name, param.default])).toEqual([
    ['a', 'yes'],
    ['b', 'on'],
    ['c', 15],
    ['__proto__', 1],
  ]);
  expect(steps).toHaveLength(1);
});

test('an integer of 2^60 keeps every digit', () => {
  const { steps } = loadWorkflow(
    'steps: [{ name: s, task: noop, inputs: { id: 1152921504606846977 } }]',
  );
  expect(steps[0]?.inputs).toEqual({ id: 2n ** 60n + 1n });
});

test('a diagnostic is drawn with its line, a caret and a hint', () => {
  const [diagnostic] = diagnosticsOf(
    'name: x\r\nstep:\r\n  - name: a\r\nsteps: [{ name: a, task: noop }]',
  );
  expect(formatDiagnostic(diagnostic!)).toBe(
    [
      "w.yml:2:1: error: Unknown key 'step'",
      '  2 | step:',
      '    | ^^^^',
      "  hint: Did you mean 'steps'?",
    ].join('\n'),
  );
});

test('a frame of a long line shows the part that is meant', () => {
  const long = `${'x'.repeat(300)} {{ a b }} ${'y'.repeat(300)}`;
  const [diagnostic] = diagnosticsOf(
    `steps: [{ name: a, task: echo, inputs: { message: "${long}" } }]`,
  );
  const [shown = '', carets = ''] = diagnostic!.frame.split('\n');
  expect(shown.length).toBeLessThan(130);
  expect(shown[carets.indexOf('^')]).toBe('b');
});
