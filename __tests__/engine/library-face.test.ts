import { describe, expect, test } from '@jest/globals';
import * as library from '../../src/index.js';
import { rigs } from '../support/rig.js';

const newRig = rigs();

test('the library gives what the design names', () => {
  expect(Object.keys(library)).toEqual(
    expect.arrayContaining([
      'BatchContext',
      'BatchError',
      'BatchState',
      'ConfigurationError',
      'Engine',
      'FileStateStore',
      'StateError',
      'TaskConfig',
      'TaskError',
      'TemplateEngine',
      'TemplateError',
      'WorkflowError',
      'createTaskHandler',
      'formatDiagnostic',
      'loadWorkflow',
      'runWorkflow',
      'systemClock',
    ]),
  );
});

test('a few lines run a workflow', async () => {
  const { workspace } = newRig();
  const workflow = library.loadWorkflow(
    'steps: [{ name: a, task: echo, inputs: { message: hi } }]',
  );
  const result = await library.runWorkflow(workflow, { workspace });
  expect(result.steps['a']).toEqual({ status: 'completed', result: 'hi' });
});

test('the clock of the system sleeps, and wakes for a signal', async () => {
  const { systemClock } = library;
  const before = systemClock.now();
  await systemClock.sleep(5);
  expect(systemClock.now()).toBeGreaterThan(before);
  const controller = new AbortController();
  const sleeping = systemClock.sleep(60_000, controller.signal);
  controller.abort(new Error('woken'));
  await expect(sleeping).rejects.toThrow('woken');
});

describe('errors as JSON', () => {
  test('have a code, a message, and a hint where there is one', () => {
    const error = new library.StateError('state_newer', 'Too new', { hint: 'Update.' });
    expect(error.toJSON()).toEqual({
      name: 'StateError',
      code: 'state_newer',
      message: 'Too new',
      hint: 'Update.',
    });
    expect(error).toBeInstanceOf(library.WorkflowError);
    expect(new library.BatchError('batch_failed', 'x').toJSON()).toEqual({
      name: 'BatchError',
      code: 'batch_failed',
      message: 'x',
    });
  });

  test('of a configuration carry the diagnostics', () => {
    try {
      library.loadWorkflow('nme: x');
      throw new Error('it was taken');
    } catch (error) {
      expect((error as InstanceType<typeof library.ConfigurationError>).toJSON()).toMatchObject({
        name: 'ConfigurationError',
        code: 'invalid_workflow',
        diagnostics: [{ line: 1, column: 1 }, { line: 1 }],
      });
    }
  });

  test('of templates and tasks carry the names there were', () => {
    const availableVariables = { args: ['a'], env: [], steps: ['s'], batch: [], root: ['x'] };
    const error = new library.TemplateError('undefined_variable', 'No such name', {
      availableVariables,
    });
    const context = {
      error: 'No such name',
      available_variables: availableVariables,
      namespaces: ['args', 'steps'],
    };
    expect(error.getErrorContext()).toEqual(context);
    expect(error.toJSON()).toEqual({
      name: 'TemplateError',
      code: 'undefined_variable',
      message: 'No such name',
      ...context,
    });
  });
});

describe('inputs of a batch that only show when they are resolved', () => {
  test.each([
    ["retry: '{{ 0 }}'", /retry/],
    ['retry: \'{{ {"max_attempts": 2, "dely": 1} }}\'', /retry/],
    ["timeout: '{{ 0 }}'", /timeout/],
    ["max_workers: '{{ 0 }}'", /'max_workers'.* is below 1/],
    ["items: '{{ 5 }}'", /The items must be a list or a source, not a number/],
    ["rate_limit: '{{ 'often' }}'".replaceAll("'often'", '"often"'), /'rate_limit' must be/],
  ])('%s', async (input, message) => {
    const items = input.startsWith('items') ? '' : 'items: [1], ';
    const result = await newRig().run(
      `steps: [{ name: b, task: batch, inputs: { ${items}${input}, task: { task: noop } } }]`,
    );
    expect(result.failure?.code).toMatch(/^invalid_/);
    expect(result.failure?.message).toMatch(message);
  });
});
