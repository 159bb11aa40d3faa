import { describe, expect, test } from '@jest/globals';
import type { RunOptions, RunResult } from '../../src/engine/run-options.js';
import { rigs, type Rig } from '../support/rig.js';

const newRig = rigs();
const SECRET = 'sesame-1';
const env = { PATH: process.env['PATH'], TOKEN: SECRET };

const run = (rig: Rig, text: string, options: Partial<RunOptions> = {}): Promise<RunResult> =>
  rig.run(`name: w\nsecrets: [TOKEN]\n${text}`, { env, ...options });

test('an arg that holds a secret is not resumed as a mask', async () => {
  const rig = newRig();
  const seen: unknown[] = [];
  rig.task('call', ({ url }) => {
    seen.push(url);
    throw new Error('no answer');
  });
  const text =
    "params: { url: x }\nsteps: [{ name: a, task: call, inputs: { url: '{{ args.url }}' } }]";
  const options = { args: { url: `https://example.com?t=${SECRET}` } };
  await run(rig, text, options);
  await expect(run(rig, text, { resume: true })).rejects.toMatchObject({
    code: 'invalid_arguments',
    message: expect.stringContaining("'url'"),
  });
  await run(rig, text, { ...options, resume: true });
  expect(seen).toEqual([options.args.url, options.args.url]);
});

describe('secrets are refused', () => {
  test.each([
    [{ PATH: '' }, "The secret 'TOKEN' is not set"],
    [{ TOKEN: '' }, "The secret 'TOKEN' is not set"],
    [
      { TOKEN: 'abc' },
      "The secret 'TOKEN' is shorter than 4 characters: masking it would mangle everything",
    ],
  ])('%j', async (given, message) => {
    const rig = newRig();
    await expect(
      run(rig, 'steps: [{ name: a, task: noop }]', { env: given }),
    ).rejects.toMatchObject({ code: 'invalid_arguments', message });
    expect(rig.has('.resumable-batch/w')).toBe(false);
  });

  test('that are params and too short', async () => {
    await expect(
      newRig().run('params: { pin: { secret: true } }\nsteps: [{ name: a, task: noop }]', {
        args: { pin: '123' },
      }),
    ).rejects.toThrow(
      "The secret 'pin' is shorter than 4 characters: masking it would mangle everything",
    );
  });
});
