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

test('print_message says its message and tells its length in characters', async () => {
  const logger = new RecordingLogger();
  const context = { args: { name: 'Ädä 👋' } };
  const message = '{{ args.name }}!';
  expect(await newRig().run('print_message', { message }, { context, logger })).toEqual({
    success: true,
    printed_length: 6,
  });
  expect(logger.messages).toEqual(['Ädä 👋!']);
  expect(logger.warnings).toEqual([]);
});

test.each([{}, { message: '' }, { message: null }])(
  'print_message with %j warns and succeeds',
  async (inputs) => {
    const logger = new RecordingLogger();
    expect(await newRig().run('print_message', inputs, { logger })).toEqual({
      success: true,
      printed_length: 0,
    });
    expect(logger.messages).toEqual([]);
    expect(logger.warnings).toEqual(["Step 'print_message' has no message to print"]);
  },
);

test('fail fails with its message', async () => {
  await expect(
    newRig().run('fail', { message: 'no {{ args.x }}' }, { context: { args: { x: 1 } } }),
  ).rejects.toMatchObject({ code: 'task_failed', message: 'no 1' });
  await expect(newRig().run('fail', {})).rejects.toThrow(/^Task failed$/);
});

test('every input of every task is described', () => {
  for (const [task, { options }] of builtinTasks()) {
    for (const [name, rule] of Object.entries(options?.inputs ?? {})) {
      expect([task, name, rule.description]).toEqual([task, name, expect.any(String)]);
    }
  }
});
