import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cli } from '../cli/fake-terminal.js';
import { ConfigurationError } from '../../src/errors.js';
import { Rig } from '../support/rig.js';
import { MALFORMED, RIGHT_FILE } from './malformed-files.js';
import { diagnosticsOf } from './report.js';

// One for all of them, since nothing may run in it.
let rig: Rig;
beforeAll(() => {
  rig = new Rig();
});
afterAll(() => rig.remove());

test('the file that they are made of is right', () => {
  expect(diagnosticsOf(RIGHT_FILE, { folder: rig.workspace })).toEqual([]);
});

test('there are many, and no two are the same', () => {
  expect(MALFORMED.length).toBeGreaterThan(200);
  expect(new Set(MALFORMED.map(([, text]) => text)).size).toBe(MALFORMED.length);
});

describe('each is told with its place, and does not run', () => {
  test.each(MALFORMED.map(([what, text]) => ({ what, text })))('$what', async ({ text }) => {
    const diagnostics = diagnosticsOf(text, { folder: rig.workspace });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).not.toEqual([]);
    for (const { file, line, column, message, hint = '', frame } of diagnostics) {
      expect(file).toBe('w.yml');
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).toMatch(/^\S.*\S$/);
      expect(`${message}${hint}`).not.toMatch(/\n|\bat .*\(|\[object |NaN/);
      expect(frame).toMatch(/^\d+ \| .*\n *\| *\^+$/);
    }
    await expect(rig.run(text)).rejects.toThrow(ConfigurationError);
    expect(rig.events).toEqual([]);
    expect([rig.has('.resumable-batch'), rig.has('ran')]).toEqual([false, false]);
  });
});

describe('on the command line, each ends with 2, and nothing is on stdout', () => {
  const some = MALFORMED.filter((_one, index) => index % Math.floor(MALFORMED.length / 12) === 0);
  test.each(some.map(([what, text]) => ({ what, text })))('$what', async ({ text }) => {
    rig.write('w.yml', text);
    const { code, stdout, stderr } = await cli(rig, ['run', 'w.yml']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: w\.yml .*\nw\.yml:\d+:\d+: /);
    expect(stderr).not.toMatch(/\n {4}at /);
    const validated = await cli(rig, ['validate', 'w.yml']);
    expect(validated).toMatchObject({ code: 2, stderr: '' });
    expect(validated.stdout).toMatch(/^w\.yml:\d+:\d+: [^]*\nw\.yml is not valid\n$/);
  });
});
