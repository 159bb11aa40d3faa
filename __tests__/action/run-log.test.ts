import { describe, expect, test } from '@jest/globals';
import { Annotations } from '../../src/action/annotations.js';
import { RunLog } from '../../src/action/run-log.js';
import type { RunEvent } from '../../src/events.js';
import { loadWorkflow } from '../../src/workflow/load-workflow.js';
import { RecordedCommands } from './support/fake-host.js';

const WORKFLOW = loadWorkflow('name: w\nsteps:\n  - name: a\n    task: noop\n', { file: 'w.yml' });

function listen(...events: RunEvent[]): RecordedCommands {
  const commands = new RecordedCommands();
  let now = 0;
  const clock = { now: () => (now += 6_000), sleep: async () => undefined };
  const log = new RunLog(commands, new Annotations(commands), WORKFLOW, clock);
  for (const event of events) log.listen(event);
  return commands;
}

describe('the log', () => {
  test('tells notices by their weight', () => {
    const commands = listen(
      { type: 'notice', level: 'info', message: 'by the way' },
      { type: 'notice', level: 'warning', message: 'mind' },
      { type: 'state:kept', from: '/a', to: '/b' },
    );
    expect(commands.lines).toEqual([
      'by the way',
      'The unfinished state of an earlier run is in /b',
    ]);
    expect(commands.warnings).toEqual(['mind']);
  });

  test('tells retries and what tasks say', () => {
    const { lines } = listen(
      { type: 'step:start', step: 'a', task: 'shell' },
      { type: 'step:retry', step: 'a', attempt: 1, error: 'e', wait: 0 },
      { type: 'item:retry', step: 'a', key: 'k', attempt: 1, error: 'e', wait: 0 },
      { type: 'task:log', step: 'a', item: 'k', level: 'warning', message: 'm' },
      { type: 'task:output', step: 'a', stream: 'stderr', text: 'one\ntwo\n' },
      { type: 'task:output', step: 'a', item: 'k', stream: 'stdout', text: 'one\ntwo\n' },
    );
    expect(lines.slice(-5)).toEqual([
      'attempt 1 failed: e',
      'k: attempt 1 failed: e',
      'k: warning: m',
      'one\ntwo',
      'k | one\nk | two',
    ]);
  });

  test('names the step in each line where steps run side by side', () => {
    const { lines, groups } = listen(
      { type: 'step:start', step: 'a', task: 'shell' },
      { type: 'task:output', step: 'a', stream: 'stdout', text: 'alone\n' },
      { type: 'step:start', step: 'b', task: 'batch' },
      { type: 'task:output', step: 'a', stream: 'stdout', text: 'one\n' },
      { type: 'task:output', step: 'b', item: 'k', stream: 'stdout', text: 'two\n' },
      { type: 'step:success', step: 'a', task: 'shell' },
      { type: 'step:skip', step: 'b', reason: 'error', error: 'e' },
      { type: 'step:start', step: 'c', task: 'noop' },
      { type: 'step:skip', step: 'c', reason: 'condition' },
      { type: 'step:skip', step: 'd', reason: 'passed_over' },
    );
    expect(groups).toEqual(['a (shell)', 'end', 'c (noop)', 'end']);
    expect(lines).toEqual([
      'alone',
      'b (batch) begins',
      'a | one',
      'b k | two',
      'b: skipped, since it failed: e',
      'skipped, its condition is false',
      'd: skipped, passed over',
    ]);
  });

  test('tells a failure that the workflow passes over as a warning', () => {
    const failure = { type: 'step:failure', step: 'a', error: 'e', hint: 'h' } as const;
    const commands = listen({ ...failure, continued: true }, { ...failure, continued: false });
    expect(commands.warnings).toEqual(['Step a failed: e\nh\nThe workflow goes on.']);
    expect(commands.errors).toEqual(['Step a failed: e\nh']);
    expect(commands.places[1]).toEqual({ file: 'w.yml', startLine: 3 });
  });

  test('tells progress now and then, the first failures, and the end', () => {
    const plan = { total: 20, done: 2, retry: 0, unknown: 0, new: 18, gone: 0 };
    const failures = Array.from({ length: 12 }, (_, index): RunEvent => {
      return { type: 'item:failure', step: 'a', key: `k${index}`, index, error: 'e' };
    });
    const stats = {
      total: 20,
      processed: 5,
      failed: 12,
      template_failures: 0,
      retried: 0,
      resumed: 2,
      success_rate: 25,
      start_time: null,
      end_time: null,
    };
    const progress = {
      type: 'batch:progress',
      step: 'a',
      finished: 8,
      failed: 1,
      total: 20,
    } as const;
    const { lines } = listen(
      { type: 'batch:plan', step: 'a', plan, resumed: true },
      progress,
      progress,
      ...failures,
      { type: 'batch:end', step: 'a', stats, complete: false, stopped: 'limit' },
    );
    expect(lines[0]).toBe('a: 2 done, 0 to retry, 0 unknown, 18 new, 0 gone');
    expect(lines[1]).toBe('a: 8/20 (40%), 1 failed, 0.5/s, 24s left');
    expect(lines.filter((line) => line.startsWith('item '))).toHaveLength(10);
    expect(lines.at(-2)).toBe('Further failures are in the report.');
    expect(lines.at(-1)).toBe(
      'a: 5 of 20 items done, 2 of them before, 12 failed, stopped by the limit of items',
    );
  });
});
