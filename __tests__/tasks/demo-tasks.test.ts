import { expect, test } from '@jest/globals';
import { taskRigs } from '../support/task-config.js';

const newRig = taskRigs();

test.each([
  ['hello_world', {}, 'Hello, World!'],
  ['hello_world', { name: 'Ada' }, 'Hello, Ada!'],
  ['create_greeting', { name: '{{ 1 + 1 }}' }, 'Hello 2!'],
  ['add_numbers', { a: 1, b: 2.5 }, 3.5],
  ['add_numbers', { a: '1', b: '{{ 2 }}' }, 3],
  ['add_numbers', { a: 9007199254740991, b: 2 }, 9007199254740993n],
  ['add_numbers', { a: '90071992547409931', b: '-90071992547409930' }, 1],
  ['add_numbers', { a: 9007199254740993n, b: 0.5 }, 9007199254740992],
  ['join_strings', { strings: ['a', 'b', '{{ 1 }}c'] }, 'a b 1c'],
  ['join_strings', { strings: ['a', 'b'], separator: '' }, 'ab'],
  ['join_strings', { strings: "{{ ['a', 'b'] }}", separator: ', ' }, 'a, b'],
  ['join_strings', { strings: 'alone', separator: '-' }, 'alone'],
  ['join_strings', { strings: [] }, ''],
])('%s %p gives %p', async (task, inputs, result) => {
  expect(await newRig().run(task, inputs)).toEqual(result);
});

test.each([
  ['create_greeting', {}, "Input 'name' of task 'create_greeting' is required"],
  ['add_numbers', { a: 1 }, "Input 'b' of task 'add_numbers' is required"],
  ['add_numbers', { a: 'x', b: 1 }, "Input 'a' of task 'add_numbers' must be a number, not text"],
  ['add_numbers', { a: 1.7e308, b: 1.7e308 }, 'The sum is no number that can be stored'],
  [
    'join_strings',
    { strings: ['a', 1] },
    "Input 'strings' of task 'join_strings' has an element, 1, that must be text, not a number",
  ],
  [
    'join_strings',
    { strings: 1 },
    "Input 'strings' of task 'join_strings' must be a list or text, not a number",
  ],
])('%s %p is refused', async (task, inputs, message) => {
  await expect(newRig().run(task, inputs)).rejects.toThrow(message);
});
