import { describe, expect, test } from '@jest/globals';
import { BatchContext } from '../../src/batch/batch-context.js';
import { systemClock } from '../../src/clock.js';
import { TaskError, TemplateError } from '../../src/errors.js';
import { Masker } from '../../src/tasks/masker.js';
import { TaskConfig } from '../../src/tasks/task-config.js';
import { Resources } from '../../src/tasks/task-runtime.js';
import { TemplateEngine } from '../../src/template/template-engine.js';

const context = {
  args: { size: 3, item: 'an arg' },
  env: { HOME: '/root' },
  steps: { list: { status: 'completed', result: [1] } },
  workspace: '/w',
};

function batchContext(inputs: Record<string, unknown> = {}): BatchContext {
  const runtime = {
    workspace: '/w',
    allowedPaths: [],
    templates: new TemplateEngine(),
    masker: new Masker(),
    clock: systemClock,
    resources: new Resources(),
    processToken: 'test',
  };
  return new BatchContext(
    new TaskConfig({ name: 'thumbs', type: 'batch', inputs, context, runtime }),
  );
}

describe('the namespaces of an item', () => {
  test('are those of the workflow, its own batch, and itself as an arg', () => {
    const own = batchContext().createItemContext('a.jpg', 12, { key: 'k', attempt: 2, total: 20 });
    expect(own).toEqual({
      ...context,
      args: { size: 3, item: 'a.jpg' },
      batch: {
        item: 'a.jpg',
        index: 12,
        total: 20,
        key: 'k',
        name: 'thumbs',
        chunk_index: 1,
        chunk_size: 10,
        attempt: 2,
      },
    });
  });

  test('have chunks of a size that is written as text, too', () => {
    const { batch } = batchContext({ chunk_size: '4' }).createItemContext('a', 9);
    expect(batch).toMatchObject({ chunk_index: 2, chunk_size: 4 });
  });

  test('follow arg_name and chunk_size', () => {
    const own = batchContext({ arg_name: 'photo', chunk_size: 4 }).createItemContext('a', 9);
    expect(own).toMatchObject({
      args: { photo: 'a', item: 'an arg' },
      batch: { chunk_index: 2, chunk_size: 4, attempt: 1, total: null, key: null },
    });
  });

  test('are apart from those of other items and of the workflow', () => {
    const batch = batchContext();
    const [one, other] = [batch.createItemContext(1, 0), batch.createItemContext(2, 1)];
    for (const namespace of ['args', 'batch']) {
      const entries = one[namespace] as Record<string, unknown>;
      expect(() => (entries['size'] = 99)).toThrow(TypeError);
    }
    one['steps'] = {};
    expect(other).toMatchObject({ args: { size: 3 }, batch: { index: 1 }, steps: context.steps });
    expect(context.args).toEqual({ size: 3, item: 'an arg' });
  });

  test('have no prototype', () => {
    const own = batchContext().createItemContext('a', 0);
    for (const holder of [own, own['args'], own['batch']]) {
      expect('constructor' in (holder as object)).toBe(false);
    }
  });
});

describe('what is known of an error', () => {
  const names = {
    args: ['item', 'size'],
    env: ['HOME'],
    steps: ['list'],
    batch: ['attempt', 'chunk_index', 'chunk_size', 'index', 'item', 'key', 'name', 'total'],
    root: ['workspace'],
  };

  test('of any error: its message, and the names an item sees', () => {
    const batch = batchContext();
    expect(batch.getAvailableVariables()).toEqual(names);
    expect(batch.getErrorContext(new Error('it broke'))).toEqual({
      error: 'it broke',
      available_variables: names,
      namespaces: ['args', 'env', 'steps', 'batch'],
    });
    expect(batch.getErrorContext('thrown text')).toMatchObject({ error: 'thrown text' });
    expect(batch.getErrorContext(new TaskError('task_failed', 'no names'))).toMatchObject({
      error: 'no names',
      available_variables: names,
    });
  });

  test('of a template error: the names it had itself', () => {
    const own = { args: ['x'], env: [], steps: [], batch: [], root: [] };
    const error = new TemplateError('undefined_variable', "'y' is undefined", {
      availableVariables: own,
    });
    expect(batchContext().getErrorContext(error)).toEqual({
      error: "'y' is undefined",
      available_variables: own,
      namespaces: ['args'],
    });
  });
});
