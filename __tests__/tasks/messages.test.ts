import { expect, test } from '@jest/globals';
import { builtinTasks } from '../../src/tasks/builtin-tasks.js';
import { RecordingLogger, taskRigs } from '../support/task-config.js';

const newRig = taskRigs();

test('echo says its message and returns it', async () => {
  const logger = new RecordingLogger();
  const context = { args: { name: 'World' } };
  const result = await newRig().run(
    'echo',
    { message: 'Hello {{ args.name }}' },
    { context, logger },
  );
  expect(result).toBe('Hello World');
  expect(logger.messages).toEqual(['Hello World']);
});

test('noop returns its inputs, or null without any', async () => {
  expect(await newRig().run('noop', {})).toBeNull();
  expect(await newRig().run('noop', { a: 1 })).toEqual({ a: 1 });
});

test('fail fails with its message', async () => {
  await expect(
    newRig().run('fail', { message: 'no {{ args.x }}' }, { context: { args: { x: 1 } } }),
  ).rejects.toMatchObject({ code: 'task_failed', message: 'no 1' });
  await expect(newRig().run('fail', {})).rejects.toThrow('The task failed on purpose');
});

test('every input of every task is described', () => {
  for (const [task, { options }] of builtinTasks()) {
    for (const [name, rule] of Object.entries(options?.inputs ?? {})) {
      expect([task, name, rule.description]).toEqual([task, name, expect.any(String)]);
    }
  }
});
