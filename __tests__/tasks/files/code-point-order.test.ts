import { expect, test } from '@jest/globals';
import { byCodePoints } from '../../../src/tasks/files/code-point-order.js';

test('texts are ordered by code points, not by halves of them', () => {
  const ordered = ['', 'A', 'Z', 'a', 'a/b', 'a0', 'ab', 'é', '\uffee', '😀', '😀a', '😁'];
  expect([...ordered].reverse().sort(byCodePoints)).toEqual(ordered);
});
