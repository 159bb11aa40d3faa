import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach, describe, expect, test } from '@jest/globals';
import { MARKER_VARIABLE } from '../../../src/tasks/process/process-marker.js';
import { parsePsLine } from '../../../src/tasks/process/process-list.js';
import { endProcessesOf } from '../../../src/tasks/process/process-tree.js';
import { isRunning } from '../../support/wait-until.js';

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function sleeper(marker: string): number {
  const child = spawn('sleep', ['1000'], {
    env: { PATH: '/bin:/usr/bin', [MARKER_VARIABLE]: marker },
  });
  started.push(child);
  return child.pid as number;
}

describe('what an earlier run left', () => {
  test('is told from that of any other run', async () => {
    const token = `token-${process.pid}`;
    const others = [`${token}1:1`, `x${token}:1`, `${token}:`, `${token}:1x`, token].map(sleeper);
    const mine = sleeper(`${token}:12`);
    expect(await endProcessesOf(token)).toBe(1);
    expect(await isRunning(mine)).toBe(false);
    for (const pid of others) expect(await isRunning(pid)).toBe(true);
  });
});

describe('a line of ps', () => {
  test('tells the marker from the environment behind the command', () => {
    const line = `  812     1   812 Ss   Sun Nov 22 22:24:19 2026     sleep 9 A=1 ${MARKER_VARIABLE}=t:3 B=2`;
    expect(parsePsLine(line)).toEqual({
      pid: 812,
      parent: 1,
      group: 812,
      started: 'Sun Nov 22 22:24:19 2026',
      marker: 't:3',
    });
  });

  test('of an ended process is none', () => {
    expect(parsePsLine('812 1 812 Z Sun Nov 22 22:24:19 2026 (sleep)')).toBeUndefined();
    expect(parsePsLine('')).toBeUndefined();
  });
});
