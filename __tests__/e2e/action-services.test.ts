import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GatedWork } from '../action/support/gated-work.js';
import { Runner, type RunnerOptions, type StepEnd } from '../support/runner.js';
import { startServices, type Services } from '../support/services/start-services.js';

const COUNT = 6;
let services: Services;
let work: GatedWork;
let machines: Runner[];

beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.stop());
beforeEach(() => {
  work = new GatedWork(COUNT);
  work.open();
  machines = [];
});
afterEach(() => {
  for (const runner of machines) runner.remove();
  work.remove();
  services.faults.clear();
  services.cache.delete();
});

function machine(options: RunnerOptions = {}): Runner {
  const runner = new Runner({ services, ...options });
  machines.push(runner);
  work.checkOut(runner);
  return runner;
}

function step(runner: Runner, inputs: Record<string, string> = {}) {
  return runner.step({ inputs: { workflow: 'work.yml', ...inputs }, env: work.env });
}

function said(end: StepEnd, level: 'warning' | 'error'): string[] {
  return end.commands.filter(({ name }) => name === level).map(({ message }) => message);
}

describe('a cache that does not work costs a warning, never the run', () => {
  test('where the service is down', async () => {
    const runner = machine();
    await services.goDown();
    const end = await step(runner, { 'report-artifact': '' }).run();
    await services.comeBack();
    expect(end.code).toBe(0);
    expect(end.outputs).toMatchObject({ complete: 'true', processed: '6' });
    expect(said(end, 'error')).toEqual([]);
    const [warning, ...others] = said(end, 'warning');
    expect(others).toEqual([]);
    expect(warning).toMatch(/^The state could not be saved: .*ECONNREFUSED/);
    expect(end.summary).toContain('### work: completed');
  });

  test('where the token may only read: the reason is told, and how the run stands', async () => {
    const scopes = [{ ref: 'refs/heads/main', permission: 'read' as const }];
    const runner = machine({ token: { scopes } });
    const used = step(runner, { limit: '3' });
    const end = await used.run();
    expect(end.code).toBe(0);
    expect(said(end, 'warning')).toEqual([
      expect.stringContaining('token has no writable cache scopes'),
    ]);
    expect(end.summary).toContain('The state could not be saved');
    // Post tries once more, and does no harm.
    const post = await used.post();
    expect(post.code).toBe(0);
    expect(services.cache.entries()).toEqual([]);
  });

  test('where the runner has no cache service at all', async () => {
    const runner = new Runner();
    machines.push(runner);
    work.checkOut(runner);
    const end = await step(runner).run();
    expect(end.code).toBe(0);
    expect(said(end, 'warning')).toEqual([
      'The state could not be saved: this runner has no cache service',
      expect.stringContaining('The report could not be uploaded'),
    ]);
  });

  test('where a rerun cannot ask for its state, which is an error that is said', async () => {
    const runner = machine();
    await step(runner, { limit: '3' }).run();
    const second = runner.rerun();
    machines.push(second);
    work.checkOut(second);
    services.faults.failNext('GetCacheEntryDownloadURL', { status: 400 });
    const end = await step(second).run();
    expect(end.code).toBe(0);
    expect(said(end, 'error')).toEqual([
      expect.stringMatching(
        /^The state of an earlier attempt could not be restored: .*injected\. All items run again\.$/,
      ),
    ]);
    expect(end.outputs).toMatchObject({ 'cache-hit': 'false', resumed: '0' });
  });
});

describe('checkpoints', () => {
  test('are whole copies of the state and of the kept files, never of locks', async () => {
    const runner = machine();
    runner.write('out/link-target.txt', 'x');
    await step(runner, { keep: 'out/item-*\n!out/item-0' }).run();
    const folder = mkdtempSync(join(tmpdir(), 'entry-'));
    const [entry, ...others] = services.cache.entries();
    expect(others).toEqual([]);
    await services.cache.unpack(entry!, folder);
    const [, identity, scope] = entry!.key.split('/');
    expect(entry!.key).toMatch(/^resumable-batch-v1\/[0-9a-f]{20}\/run-[0-9a-f]{20}\/1-\w+\/$/);
    expect(scope).toMatch(/^run-/);
    const copy = join(folder, '.resumable-batch/upload', identity!);
    const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as {
      state: { path: string }[];
      keep: { path: string }[];
    };
    expect(manifest.state.map(({ path }) => path).sort()).toEqual([
      'work/items/items.jsonl',
      'work/items/order.json',
      'work/items/state.json',
      'work/workflow.json',
    ]);
    expect(manifest.keep.map(({ path }) => path)).toEqual(
      [1, 2, 3, 4, 5].map((index) => `out/item-${index}`),
    );
    rmSync(folder, { recursive: true });
  });

  test('stop where their budget is used up, but for the last', async () => {
    work.open(3);
    const runner = machine();
    const used = step(runner, {
      'checkpoint-interval': '1s',
      'checkpoint-budget': '100 B',
    }).start();
    await work.done(3);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(services.cache.entries()).toEqual([]);
    work.open();
    const end = await used.finished;
    expect(end.stdout).toContain('checkpoint-budget is used up');
    expect(services.cache.entries()).toHaveLength(1);
  });
});

test('post has nothing to do where main came to its end, or never began', async () => {
  const runner = machine();
  const used = step(runner);
  await used.run();
  const entries = services.cache.entries().length;
  const post = await used.post();
  expect(post).toMatchObject({ code: 0, stdout: '', stderr: '', summary: '' });
  expect(services.cache.entries()).toHaveLength(entries);
  const wrong = step(machine({ job: 'other' }), { resume: 'nonsense' });
  expect((await wrong.run()).code).toBe(1);
  expect(await wrong.post()).toMatchObject({ code: 0, stdout: '' });
});
