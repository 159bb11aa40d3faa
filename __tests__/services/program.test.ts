import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Program } from '../support/runner/program.js';
import { waitFor } from '../support/runner.js';

const folder = mkdtempSync(join(tmpdir(), 'program-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function start(code: string): Promise<Program> {
  const file = join(folder, 'index.mjs');
  writeFileSync(
    file,
    `${code}; console.log('ready', process.version); setTimeout(() => {}, 60_000);`,
  );
  const program = new Program(file, folder, {});
  await waitFor(() => program.stdout.includes('ready'));
  return program;
}

test('a program runs on Node 24 and is told of a cancel by SIGINT', async () => {
  const program = await start(`process.on('SIGINT', () => process.exit(3))`);
  const started = Date.now();
  expect(await program.cancel()).toMatchObject({
    code: 3,
    signal: null,
    stdout: expect.stringMatching(/^ready v24\./),
    pipesHeld: false,
  });
  expect(Date.now() - started).toBeLessThan(5_000);
});

test('SIGTERM follows 7.5 seconds later, and the kill 2.5 seconds after that', async () => {
  const program = await start(
    `process.on('SIGINT', () => {}); process.on('SIGTERM', () => console.log('terminating'))`,
  );
  const started = Date.now();
  const end = await program.cancel();
  expect(end).toMatchObject({ code: null, signal: 'SIGKILL' });
  expect(end.stdout).toContain('terminating');
  expect(Date.now() - started).toBeGreaterThanOrEqual(9_900);
});
