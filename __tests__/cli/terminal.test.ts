import { expect, test } from '@jest/globals';
import { write } from '../../src/cli/terminal.js';
import { printable } from '../../src/printable.js';
import { rigs } from '../support/rig.js';
import { FakeTerminal } from './fake-terminal.js';

const newRig = rigs();

test('control characters are written out, tabs and new lines stay', () => {
  expect(printable('a\u001b[31mred\u0007\r\n\tb\u009bc\u0000\u007f')).toBe(
    'a\\x1b[31mred\\x07\\x0d\n\tb\\x9bc\\x00\\x7f',
  );
  expect(printable('ä€😀')).toBe('ä€😀');
});

test('writing waits for a slow reader and leaves no listener behind', async () => {
  const { stdout } = new FakeTerminal(newRig().workspace);
  const before = stdout.eventNames().map((name) => stdout.listenerCount(name));
  for (let turn = 0; turn < 50; turn += 1) await write(stdout, 'x'.repeat(40));
  expect(stdout.text.length).toBe(2000);
  expect(stdout.eventNames().map((name) => stdout.listenerCount(name))).toEqual(before);
});

test('a reader that is gone is not waited for', async () => {
  const { stdout } = new FakeTerminal(newRig().workspace);
  const waiting = write(stdout, 'x'.repeat(40));
  stdout.destroy();
  await waiting;
  await write(stdout, 'more');
});
