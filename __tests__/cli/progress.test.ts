import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { BatchPace, durationText } from '../../src/report/batch-pace.js';
import { createProgress } from '../../src/cli/progress.js';
import { dedent, rigs } from '../support/rig.js';
import { cli, FakeTerminal } from './fake-terminal.js';

const newRig = rigs();

describe('elsewhere than on a terminal', () => {
  beforeEach(() => {
    const doNotFake = ['setImmediate', 'nextTick', 'setTimeout', 'setInterval'] as const;
    jest.useFakeTimers({ now: 0, doNotFake: [...doNotFake] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('a line comes each five seconds, with rate and time left', async () => {
    const terminal = new FakeTerminal(newRig().workspace);
    const progress = createProgress(terminal);
    progress.start('b', 100, 1000);
    for (let second = 1; second <= 12; second += 1) {
      jest.setSystemTime(second * 1000);
      progress.update('b', 100 + second * 10, second > 6 ? 2 : 0, 1000);
    }
    progress.line('between');
    progress.stop();
    await terminal.stderr.flushed();
    expect(terminal.stderr.text).toBe(
      dedent(`
        b: 150/1000 (15%), 10.0/s, 1m 25s left
        b: 200/1000 (20%), 2 failed, 10.0/s, 1m 20s left
        between
      `),
    );
  });
});

test('on a terminal a bar is drawn, and lines stand above it', async () => {
  const rig = newRig();
  rig.write(
    'w.yml',
    dedent(`
      name: w
      steps:
        - name: b
          task: batch
          inputs:
            items: { range: [0, 3] }
            key: 'k{{ batch.item }}'
            max_workers: 1
            max_failures: 3
            task: { task: shell, inputs: { command: 'sleep 0.2; test {{ batch.item }} != 1' } }
    `),
  );
  const terminal = new FakeTerminal(rig.workspace, { isTTY: true });
  const { code, stdout } = await cli(rig, ['run', 'w.yml', '--format', 'json'], terminal);
  expect(code).toBe(0);
  JSON.parse(stdout);
  const shown = terminal.stderr.text;
  expect(shown).toMatch(/b \[=* *\] \d\/3/);
  expect(shown).toMatch(/, 1 failed/);
  expect(shown).toContain('item 1 (k1): ');
  expect(shown).toContain('b: 2 of 3 items done, 1 failed\n');
});

describe('pace', () => {
  test('counts what this run has done', () => {
    const pace = new BatchPace(1000, 50);
    expect(pace.rateText(1000)).toBe('0.0/s');
    expect(pace.leftText(2000, 100)).toBe('');
    pace.update(75);
    expect(pace.rateText(11_000)).toBe('2.5/s');
    expect(pace.leftText(11_000, 100)).toBe('10s left');
    pace.update(2050);
    expect(pace.rateText(11_000)).toBe('200/s');
  });

  test.each([
    [0.2, '1s'],
    [59, '59s'],
    [200, '3m 20s'],
    [7500, '2h 5m'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});
