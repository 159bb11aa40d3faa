import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Annotations } from '../../src/action/annotations.js';
import { CheckpointCache } from '../../src/action/checkpoint-cache.js';
import { exitCodeOf } from '../../src/action/exit-code.js';
import { failedItemsOutput } from '../../src/action/failed-items.js';
import { howToGoOn } from '../../src/action/how-to-go-on.js';
import { artifactNames, tryUploadReport } from '../../src/action/report-artifact.js';
import { summaryMarkdown } from '../../src/action/summary.js';
import { TOO_LATE, withDeadline } from '../../src/action/with-deadline.js';
import type { RunResult } from '../../src/engine/run-options.js';
import { FakeCache } from './support/fake-cache.js';
import { RecordedCommands } from './support/fake-host.js';

function result(changes: Partial<RunResult> = {}, failures = 0, error = 'no'): RunResult {
  const failed = Array.from({ length: failures }, (_, index) => ({
    key: `k${index}`,
    index,
    error,
  }));
  const stats = {
    total: 10,
    processed: 10 - failures,
    failed: failures,
    template_failures: 0,
    retried: 0,
    resumed: 0,
    success_rate: 0,
    start_time: null,
    end_time: null,
  };
  return {
    status: 'completed',
    complete: failures === 0,
    workflow: 'w',
    steps: { items: { status: 'completed', result: { failed } } },
    batches: { items: { stats, complete: failures === 0 } },
    stateDir: '/s',
    ...changes,
  };
}

describe('the exit code', () => {
  const byItems = { status: 'failed', failure: { step: 'a', message: '', code: 'batch_failed' } };
  const byTask = { status: 'failed', failure: { step: 'a', message: '', code: 'task_failed' } };
  test.each([
    ['any', {}, 0, 0],
    ['any', {}, 1, 1],
    ['any', { status: 'stopped' }, 0, 0],
    ['any', { status: 'interrupted' }, 0, 130],
    ['threshold', {}, 1, 0],
    ['threshold', byItems, 1, 1],
    ['never', byItems, 1, 0],
    ['never', byTask, 0, 1],
  ] as const)('fail-on %s, %j, %d failed: %d', (failOn, changes, failures, code) => {
    expect(exitCodeOf(result(changes as Partial<RunResult>, failures), failOn)).toBe(code);
  });

  test('tells the signals apart', () => {
    expect(exitCodeOf(result({ status: 'interrupted' }), 'any', 'SIGTERM')).toBe(143);
  });
});

test('the failed items are cut so that they stay JSON, and the rest is counted', () => {
  const output = failedItemsOutput(result({}, 2000, 'é'.repeat(2000)));
  expect(Buffer.byteLength(output)).toBeLessThan(501_000);
  const items = JSON.parse(output) as { error?: string; omitted?: number }[];
  const { omitted = 0 } = items.at(-1)!;
  expect(items.length - 1 + omitted).toBe(2000);
  expect(items[0]?.error).toHaveLength(1001);
  expect(JSON.parse(failedItemsOutput(result()))).toEqual([]);
});

test('a summary is never longer than what is shown', () => {
  const huge = result({ workflow: 'w', failure: { step: 's', message: 'm', code: 'c' } });
  const sentence = `${'long '.repeat(100)}\n`.repeat(4000);
  const markdown = summaryMarkdown({ ...huge, complete: false }, sentence);
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
  expect(markdown).toContain('The rest is in the report.');
});

test('how to go on depends on what the user has chosen', () => {
  expect(howToGoOn({ resume: 'rerun' }, true)).toBe(
    'To go on, rerun this job: items that are done stay done.',
  );
  expect(howToGoOn({ resume: 'rerun', cacheKey: 'k' }, true)).toContain('the same cache-key');
  expect(howToGoOn({ resume: 'always' }, true)).toContain('next run on this ref');
  expect(howToGoOn({ resume: 'always' }, false)).toContain('could not be saved');
});

test('annotations are no more, and no longer, than what is shown', () => {
  const commands = new RecordedCommands();
  const annotations = new Annotations(commands);
  for (let made = 0; made < 12; made += 1) annotations.warning(`w${made} ${'x'.repeat(5000)}`);
  annotations.failure(new TypeError('a bug'));
  expect(commands.warnings).toHaveLength(10);
  expect(commands.warnings[0]).toHaveLength(4096);
  expect(commands.lines[0]).toMatch(/^warning: w10 /);
  expect(commands.errors).toEqual(['a bug']);
  expect(commands.lines.at(-1)).toContain('small-parts.test');
});

test('an operation is waited for no longer than its deadline', async () => {
  expect(await withDeadline(new Promise(() => undefined), 10)).toBe(TOO_LATE);
  expect(await withDeadline(Promise.resolve(1), 1000)).toBe(1);
  await expect(withDeadline(Promise.reject(new Error('x')), 1000)).rejects.toThrow('x');
});

describe('the cache of checkpoints', () => {
  let cache: FakeCache;
  let checkpoints: CheckpointCache;
  beforeEach(() => {
    cache = new FakeCache('/nowhere');
    checkpoints = new CheckpointCache(async () => cache, 'path');
  });
  afterEach(() => cache.remove());

  test('tells why it could not save, whatever way the client says so', async () => {
    cache.onSave = async () => -1;
    expect(await checkpoints.save('k', 1000)).toEqual({
      saved: false,
      reason: 'the cache service gave no reason',
    });
    cache.onSave = () => Promise.reject(new Error('thrown'));
    expect(await checkpoints.save('k', 1000)).toEqual({ saved: false, reason: 'thrown' });
    cache.onSave = () => new Promise(() => undefined);
    expect(await checkpoints.save('k', 20)).toEqual({
      saved: false,
      reason: 'no answer within 0.02 s',
    });
  });

  test('tells a state that does not come from none', async () => {
    expect(await checkpoints.restore('p/')).toEqual({ kind: 'none' });
    cache.saved.push('p/1/');
    let asked = 0;
    cache.onRestore = async () => (asked++ === 0 ? 'p/1/' : undefined);
    expect(await checkpoints.restore('p/')).toEqual({
      kind: 'failed',
      key: 'p/1/',
      reason: 'the cache service gave no reason',
    });
  });
});

describe('the report’s artifact', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
    writeFileSync(join(folder, 'report.json'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const upload = () => ({
    folder,
    name: 'r',
    retentionDays: undefined,
    identity: '0123456789',
    facts: { attempt: 2, repository: 'o/r', runId: '1', serverUrl: 'https://g' },
  });

  test('takes the first name that is free', async () => {
    const tried: string[] = [];
    const client = {
      uploadArtifact: async (name: string) => {
        tried.push(name);
        if (tried.length < 3) throw new Error('Failed request: (409) Conflict');
        return { id: 5 };
      },
    };
    const warn = (message: string) => tried.push(message);
    const uploaded = await tryUploadReport(async () => client, upload(), {
      now: 0,
      deadline: 1000,
      warn,
    });
    expect(tried).toEqual(['r', 'r-attempt-2', 'r-01234567-2']);
    expect(uploaded).toEqual({
      name: 'r-01234567-2',
      id: 5,
      url: 'https://g/o/r/actions/runs/1/artifacts/5',
    });
    expect(artifactNames(upload(), 36)[3]).toBe('r-01234567-2-10');
  });

  test.each([
    ['are all taken', () => Promise.reject(new Error('already exists')), 'already exists'],
    ['cannot be uploaded to', () => Promise.reject(new Error('quota')), 'quota'],
    ['do not answer', () => new Promise<never>(() => undefined), 'no answer within 0.05 s'],
  ])('whose names %s is a warning', async (_what, uploadArtifact, reason) => {
    const warnings: string[] = [];
    const uploaded = await tryUploadReport(async () => ({ uploadArtifact }), upload(), {
      now: 0,
      deadline: 50,
      warn: (message) => warnings.push(message),
    });
    expect(uploaded).toBeUndefined();
    expect(warnings).toEqual([`The report could not be uploaded: ${reason}`]);
  });
});
