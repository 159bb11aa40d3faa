import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runProcess, type ProcessRequest } from '../../../src/tasks/process/run-process.js';
import { taskRigs } from '../../support/task-config.js';
import { isRunning, waitUntil } from '../../support/wait-until.js';

const newRig = taskRigs();

const SURROUNDINGS = {
  cwd: tmpdir(),
  environment: { PATH: process.env['PATH'] ?? '' },
  processToken: `run-process-${process.pid}`,
};

function sh(command: string, more: Partial<ProcessRequest> = {}): ReturnType<typeof runProcess> {
  return runProcess({ ...SURROUNDINGS, program: 'sh', args: ['-c', command], ...more });
}

/** Runs a command that writes pids into files, aborts it when they are there, and returns them. */
async function abortWhenReady(folder: string, command: string, files: string[]): Promise<number[]> {
  const controller = new AbortController();
  const running = sh(command, { cwd: folder, signal: controller.signal });
  const pidIn = (file: string): number => {
    const path = join(folder, file);
    return existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  };
  await waitUntil('the pids are written', () => files.every((file) => pidIn(file) > 0));
  controller.abort();
  const outcome = await running;
  expect(outcome.aborted).toBe(true);
  return files.map(pidIn);
}

describe('output', () => {
  test('is collected apart, with the exit code', async () => {
    const outcome = await sh('echo out; echo err >&2; exit 3');
    expect(outcome).toMatchObject({ code: 3, aborted: false, stdout: 'out\n', stderr: 'err\n' });
  });

  test('larger than the pipes, on both streams at once, does not block', async () => {
    const outcome = await sh('yes x | head -c 3000000; yes y | head -c 3000000 >&2');
    expect(outcome.stdout).toHaveLength(3_000_000);
    expect(outcome.stderr).toHaveLength(3_000_000);
  });

  test('past the limit is counted, not kept, and never cut inside a character', async () => {
    const outcome = await sh("printf 'aäää'", { outputLimit: 4 });
    expect(outcome.stdout).toBe('aä');
    expect(outcome.cut).toEqual({ stdout: 3, stderr: 0 });
  });

  test('streams as it comes, characters whole even where they come in halves', async () => {
    const pieces: string[] = [];
    await sh("printf 'a\\303'; sleep 0.2; printf '\\244b'", {
      onOutput: (stream, text) => pieces.push(`${stream}:${text}`),
    });
    expect(pieces).toEqual(['stdout:a', 'stdout:äb']);
  });

  test('that is no UTF-8 never throws', async () => {
    const pieces: string[] = [];
    const outcome = await sh("printf 'a\\377b\\303'", { onOutput: (_, text) => pieces.push(text) });
    expect(outcome.stdout).toBe('a\ufffdb\ufffd');
    expect(pieces.join('')).toBe('a\ufffdb\ufffd');
  });
});

describe('surroundings', () => {
  test('stdin is at its end', async () => {
    expect(await sh('cat; echo end')).toMatchObject({ code: 0, stdout: 'end\n' });
  });

  test('the environment is what was given and the marker', async () => {
    const { stdout } = await runProcess({
      ...SURROUNDINGS,
      program: '/usr/bin/env',
      args: [],
      environment: { A: '1' },
    });
    expect(stdout).toMatch(/^A=1\nRESUMABLE_BATCH_PROCESS=run-process-\d+:\d+\n$/);
  });

  test('a signal that ends the program is told', async () => {
    expect(await sh('kill -9 $$')).toMatchObject({ code: undefined, signal: 'SIGKILL' });
  });
});

describe('a program that cannot be started', () => {
  test.each([
    ['is missing', { program: 'no-such-program' }, "'no-such-program': there is no such program"],
    ['has no folder', { cwd: '/no/such' }, "'sh': the working folder '/no/such' does not exist"],
    ['is no program', { program: '/etc/passwd' }, "'/etc/passwd': it may not be run"],
    ['has a NUL', { args: ['a\0b'] }, 'holds a NUL character'],
    ['has too much', { args: ['x'.repeat(200_000)] }, 'longer than the system allows'],
  ])('%s', async (_title, request, message) => {
    await expect(sh('true', request)).rejects.toThrow(message);
  });
});

describe('abort', () => {
  test('ends children in the background', async () => {
    const { workspace } = newRig();
    const command = 'sleep 1000 & echo $! > a; sleep 1000 & echo $! > b; wait';
    const pids = await abortWhenReady(workspace, command, ['a', 'b']);
    for (const pid of pids) expect(await isRunning(pid)).toBe(false);
  });

  test('ends a child that left for a session of its own', async () => {
    const { workspace } = newRig();
    const command = `setsid sh -c 'echo $$ > a; sleep 1000' & sleep 1000`;
    const [pid = 0] = await abortWhenReady(workspace, command, ['a']);
    expect(await isRunning(pid)).toBe(false);
  });

  test('ends a child that left its session and its environment', async () => {
    const { workspace } = newRig();
    const command = `env -i /usr/bin/setsid /bin/sh -c 'echo $$ > a; sleep 1000' & sleep 1000`;
    const [pid = 0] = await abortWhenReady(workspace, command, ['a']);
    expect(await isRunning(pid)).toBe(false);
  });

  test('kills what does not listen, and what is stopped', async () => {
    const { workspace } = newRig();
    const command = `trap '' TERM; echo $$ > a; (kill -STOP $$) & while :; do sleep 1; done`;
    const [pid = 0] = await abortWhenReady(workspace, command, ['a']);
    expect(await isRunning(pid)).toBe(false);
  });

  test('lets a program that listens clean up', async () => {
    const { workspace } = newRig();
    const command = `trap 'echo bye > b; exit 0' TERM; echo $$ > a; while :; do sleep 0.1; done`;
    await abortWhenReady(workspace, command, ['a']);
    expect(readFileSync(join(workspace, 'b'), 'utf8')).toBe('bye\n');
  });

  test('before the start comes through as well', async () => {
    const started = performance.now();
    const outcome = await sh('sleep 1000', { signal: AbortSignal.abort() });
    expect(outcome.aborted).toBe(true);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
