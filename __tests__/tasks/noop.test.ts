import { expect, test } from '@jest/globals';
import { taskRigs } from '../support/task-config.js';

const newRig = taskRigs();
const context = { args: { x: 1 }, env: { HOME: '/h' }, steps: { a: {} }, run_number: 3 };

test('noop tells what it was given and what it could have used', async () => {
  const inputs = { a: '{{ args.x }}', list: ['{{ args.x }}', 'b'] };
  expect(await newRig().run('noop', inputs, { context })).toEqual({
    processed_inputs: { a: 1, list: [1, 'b'] },
    task_name: 'noop',
    task_type: 'noop',
    available_variables: {
      args: ['x'],
      env: ['HOME'],
      steps: ['a'],
      batch: [],
      root: ['run_number'],
    },
  });
});

test("noop's result is small for an item of a batch", async () => {
  const item = { ...context, batch: { item: 7 } };
  expect(await newRig().run('noop', { item: '{{ batch.item }}' }, { context: item })).toEqual({
    processed_inputs: { item: 7 },
    task_name: 'noop',
    task_type: 'noop',
  });
});

test('noop fails where it is asked to', async () => {
  await expect(
    newRig().run('noop', { should_fail: '{{ args.x == 1 }}' }, { context }),
  ).rejects.toMatchObject({
    code: 'task_failed',
    message: 'Task failed as requested',
    availableVariables: { args: ['x'] },
  });
  expect(await newRig().run('noop', { should_fail: false })).toMatchObject({
    processed_inputs: { should_fail: false },
  });
  await expect(newRig().run('noop', { should_fail: 'maybe' })).rejects.toThrow(
    "Input 'should_fail' of task 'noop' must be true or false, not text",
  );
});
