import { describe, expect, test } from '@jest/globals';
import { BatchContext } from '../../src/batch/batch-context.js';
import { TaskConfig } from '../../src/tasks/task-config.js';
import { createTaskHandler } from '../../src/tasks/task-handler.js';

const context = { args: { size: 256 }, env: { HOME: '/home/ci' }, steps: {}, workspace: '/w' };

describe('a config that stands alone', () => {
  test('runs a handler with its inputs resolved, as in the test of a plug-in', async () => {
    const shout = createTaskHandler(
      (_config, { text, times }) => `${String(text)}/${String(times)}`,
      {
        inputs: {
          text: { type: 'string', required: true },
          times: { type: 'integer', default: 2 },
        },
      },
    );
    const config = new TaskConfig({
      name: 'a',
      type: 'shout',
      inputs: { text: '{{ args.size }}' },
      context,
    });
    expect(await shout(config)).toBe('256/2');
    expect(config.workspace).toBe(process.cwd());
  });

  test('gives variables by namespace and their names', () => {
    const config = new TaskConfig({ name: 'a', type: 'noop', context, workspace: '/w' });
    expect(config.workspace).toBe('/w');
    expect(config.getVariable('size', 'args')).toBe(256);
    expect(config.getVariable('workspace')).toBe('/w');
    expect(config.getVariable('constructor', 'args')).toBeUndefined();
    expect(config.getAvailableVariables()).toEqual({
      args: ['size'],
      env: ['HOME'],
      steps: [],
      batch: [],
      root: ['workspace'],
    });
  });

  test('is enough for a batch context', () => {
    const batch = new BatchContext(new TaskConfig({ name: 'b', type: 'batch', context }));
    expect(batch.createItemContext('x', 12)).toMatchObject({
      args: { size: 256, item: 'x' },
      batch: { item: 'x', index: 12, chunk_index: 1, name: 'b' },
    });
  });
});

test('inputs that are missing or of another type are named', () => {
  const config = (inputs: Record<string, unknown>) =>
    new TaskConfig({ name: 'a', type: 'shout', inputs, context });
  const schema = { text: { type: 'string', required: true }, times: { type: 'integer' } } as const;
  expect(() => config({}).processInputs(schema)).toThrow(
    "Input 'text' of task 'shout' is required",
  );
  expect(() => config({ text: ['x'] }).processInputs(schema)).toThrow(
    "Input 'text' of task 'shout' must be text, not a list",
  );
  expect(() => config({ text: 'x', times: 'often' }).processInputs(schema)).toThrow(
    "Input 'times' of task 'shout' must be an integer, not text",
  );
});
