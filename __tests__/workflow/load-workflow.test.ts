import { expect, test } from '@jest/globals';
import { loadWorkflow } from '../../src/workflow/load-workflow.js';
import { dedent } from '../support/rig.js';

test('everything that a file may say', () => {
  const workflow = loadWorkflow(
    dedent(`
      name: Thumbnails
      description: Makes them
      version: 1.5
      params: { size: { type: integer, default: 256, secret: false } }
      env: { LEVEL: 3, MODE: '{{ args.size }}' }
      secrets: [TOKEN]
      settings: { anything: [goes], max_workers: 2 }
      steps:
        - name: a
          description: first
          task: echo
          inputs: { message: hi }
          condition: args.size > 3
          retry: 4
          on_error: { action: continue, message: 'It went wrong: {{ error }}' }
          timeout: 2.5
        - { name: b, task: noop, if: false }
    `),
    { file: 'some/thumbs.yml' },
  );
  expect(workflow).toMatchObject({
    name: 'Thumbnails',
    description: 'Makes them',
    file: 'some/thumbs.yml',
    params: [{ name: 'size', type: 'integer', default: 256, secret: false, required: false }],
    env: { LEVEL: '3', MODE: '{{ args.size }}' },
    secrets: ['TOKEN'],
    settings: { plugins: [], allowedPaths: [], maxWorkers: 2 },
    writtenSettings: { anything: ['goes'], max_workers: 2 },
    steps: [
      {
        name: 'a',
        description: 'first',
        task: 'echo',
        inputs: { message: 'hi' },
        condition: 'args.size > 3',
        retry: { maxAttempts: 4, delay: 0 },
        onError: { action: 'continue', message: 'It went wrong: {{ error }}' },
        timeout: 2.5,
      },
      { name: 'b', task: 'noop', inputs: {}, condition: false, onError: { action: 'fail' } },
    ],
  });
});

test('a workflow without a name is called like its file', () => {
  const text = 'steps: [{ name: a, task: noop }]';
  expect(loadWorkflow(text, { file: 'dir/resize.yaml' }).name).toBe('resize');
  expect(loadWorkflow(text).name).toBe('workflow');
});

test('steps as a mapping keep their order', () => {
  const { steps } = loadWorkflow('steps:\n  z: { task: noop }\n  a: { task: noop }\n');
  expect(steps.map(({ name }) => name)).toEqual(['z', 'a']);
});

test('an alias stands for what it names', () => {
  const { steps } = loadWorkflow(
    'steps:\n  - { name: a, task: noop, inputs: &i { x: 1 } }\n  - { name: b, task: noop, inputs: *i }\n',
  );
  expect(steps[1]?.inputs).toEqual({ x: 1 });
});

test('retry in full', () => {
  const retry =
    '{ max_attempts: 5, delay: 1, backoff: exponential, max_delay: 8, jitter: true, on: timed out }';
  const { steps } = loadWorkflow(`steps: [{ name: a, task: noop, retry: ${retry} }]`);
  expect(steps[0]?.retry).toEqual({
    maxAttempts: 5,
    delay: 1,
    backoff: 'exponential',
    maxDelay: 8,
    jitter: 0.5,
    on: ['timed out'],
  });
});

test('what the problems of a file are does not depend on an engine, but for keys of a step', () => {
  const text = 'steps: [{ name: a, task: shell, command: ls, zzz: 1 }]';
  expect(loadWorkflow(text).steps[0]).toMatchObject({
    inputs: { command: 'ls', zzz: 1 },
    strayInputs: ['command', 'zzz'],
  });
  expect(() => loadWorkflow('stpes: []\nsteps: [{ name: a }]', { file: 'w.yml' })).toThrow(
    expect.objectContaining({
      message: 'w.yml has 2 problems',
      diagnostics: [
        expect.objectContaining({ message: "Unknown key 'stpes'", line: 1 }),
        expect.objectContaining({ message: "The key 'task' is missing", line: 2 }),
      ],
    }),
  );
});

test('mappings of a file have no prototype', () => {
  const { steps } = loadWorkflow(
    'steps: [{ name: a, task: noop, inputs: { constructor: 1, __proto__: { x: 2 } } }]',
  );
  const { inputs } = steps[0]!;
  expect(Object.keys(inputs)).toEqual(['constructor', '__proto__']);
  expect('toString' in inputs).toBe(false);
});
