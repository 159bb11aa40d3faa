import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GatedWork } from '../action/support/gated-work.js';
import { Runner, waitFor, type ActionStep } from '../support/runner.js';
import { startServices, type Services } from '../support/services/start-services.js';

const INPUTS = { workflow: 'work.yml', keep: 'out/**' };
const COUNT = 12;
const ALL = Array.from({ length: COUNT }, (_, index) => String(index));
let services: Services;
let work: GatedWork;
let first: Runner;
const machines: Runner[] = [];

beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.stop());
beforeEach(() => {
  work = new GatedWork(COUNT);
  first = machine(new Runner({ services }));
});
afterEach(() => {
  for (const runner of machines.splice(0)) runner.remove();
  work.remove();
  services.cache.delete();
});

function machine(runner: Runner): Runner {
  machines.push(runner);
  work.checkOut(runner);
  return runner;
}

function use(runner: Runner, inputs: Record<string, string> = {}): ActionStep {
  return runner.step({ inputs: { ...INPUTS, ...inputs }, env: work.env });
}

/** What the items have left in the workspace. */
function files(runner: Runner): string[] {
  return ALL.filter((index) => runner.has(`out/item-${index}`)).map((index) =>
    runner.read(`out/item-${index}`).trim(),
  );
}

/** Uses the Action on a machine, and kills it when so many items are done. */
async function killedAfter(done: number, runner: Runner, inputs = {}): Promise<ActionStep> {
  work.open(done);
  const step = use(runner, inputs).start();
  await work.done(done);
  step.kill();
  await step.finished;
  return step;
}

describe('a rerun goes on', () => {
  test('after a kill, with a periodic checkpoint and what post saved', async () => {
    const inputs = { 'checkpoint-interval': '1s' };
    work.open(5);
    const step = use(first, inputs).start();
    await work.done(5);
    await waitFor(() => services.cache.entries().length > 0, { what: 'a checkpoint is saved' });
    work.open(7);
    await work.done(7);
    step.kill();
    expect((await step.finished).signal).toBe('SIGKILL');
    const post = await step.post();
    expect({ code: post.code, stderr: post.stderr }).toEqual({ code: 0, stderr: '' });
    expect(post.stdout).toContain('State saved');
    expect(post.summary).toContain('### work: interrupted');

    const second = machine(first.rerun());
    work.open();
    const result = await use(second, inputs).run();
    expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 0, stderr: '' });
    expect(result.outputs).toMatchObject({
      status: 'completed',
      complete: 'true',
      total: '12',
      processed: '12',
      failed: '0',
      skipped: '0',
      resumed: '7',
      'failed-items': '[]',
      'cache-hit': 'true',
    });
    expect(result.stdout).toContain('items: 7 done, 0 to retry, 2 unknown, 3 new, 0 gone');
    expect(work.counts).toEqual(work.onceEach);
    expect(files(second)).toEqual(ALL);
  });

  test('from the last periodic checkpoint, when the machine itself is gone', async () => {
    work.open(5);
    const step = use(first, { 'checkpoint-interval': '1s' }).start();
    await work.done(5);
    const before = services.cache.entries().length;
    // The second one from here on was frozen when the five were done.
    await waitFor(() => services.cache.entries().length >= before + 2, { what: 'two checkpoints' });
    step.kill();
    await step.finished;

    const second = machine(first.rerun());
    work.open();
    const result = await use(second).run();
    expect(result.outputs).toMatchObject({ complete: 'true', resumed: '5' });
    expect(work.counts).toEqual(work.onceEach);
    expect(files(second)).toEqual(ALL);
  });

  test('after a cancel, which ends main within seconds', async () => {
    work.open(4);
    const step = use(first).start();
    await work.done(4);
    const cancelled = Date.now();
    const end = await step.cancel();
    expect(Date.now() - cancelled).toBeLessThan(6_000);
    expect({ code: end.code, pipesHeld: end.pipesHeld }).toEqual({ code: 130, pipesHeld: false });
    expect(end.outputs).toMatchObject({ status: 'interrupted', complete: 'false', processed: '4' });
    expect(end.summary).toContain('interrupted');
    expect(services.cache.entries()).toEqual([]);
    const post = await step.post();
    expect(post.code).toBe(0);
    expect(post.summary).toBe('');
    expect(services.cache.entries()).toHaveLength(1);

    const second = machine(first.rerun());
    work.open();
    const result = await use(second).run();
    expect(result.outputs).toMatchObject({ complete: 'true', resumed: '4' });
    expect(work.counts).toEqual(work.onceEach);
    expect(files(second)).toEqual(ALL);
  });

  test('a third time, and has nothing to do when all is done', async () => {
    await (await killedAfter(3, first)).post();
    const second = machine(first.rerun());
    await (await killedAfter(6, second)).post();
    const third = machine(second.rerun());
    work.open();
    expect((await use(third).run()).outputs).toMatchObject({ complete: 'true', resumed: '6' });
    const fourth = machine(third.rerun());
    const result = await use(fourth).run();
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ complete: 'true', processed: '12', resumed: '12' });
    expect(work.counts).toEqual(work.onceEach);
    expect(files(fourth)).toEqual(ALL);
  });

  test('while a new run starts afresh, and with resume: never a rerun too', async () => {
    work.open();
    await use(first).run();
    const newRun = machine(new Runner({ services, runId: 2 }));
    const fresh = await use(newRun).run();
    expect(fresh.outputs).toMatchObject({ resumed: '0', 'cache-hit': 'false' });
    const rerun = machine(newRun.rerun());
    const never = await use(rerun, { resume: 'never' }).run();
    expect(never.outputs).toMatchObject({ resumed: '0', 'cache-hit': 'false' });
    expect(never.commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(work.effects.total()).toBe(3 * COUNT);
  });
});

describe('other ways to go on', () => {
  test('resume: always carries the items of a ref into its next run', async () => {
    work.open();
    await use(first, { resume: 'always', limit: '5' }).run();
    const next = machine(new Runner({ services, runId: 2 }));
    const result = await use(next, { resume: 'always' }).run();
    expect(result.outputs).toMatchObject({ complete: 'true', resumed: '5', 'cache-hit': 'true' });
    expect(work.counts).toEqual(work.onceEach);
    const branch = machine(new Runner({ services, runId: 3, ref: 'refs/heads/topic' }));
    const other = await use(branch, { resume: 'always' }).run();
    expect(other.outputs).toMatchObject({ resumed: '0', 'cache-hit': 'false' });
  });

  test('a time limit stops in order, and a second job goes on by the cache-key', async () => {
    const shared = { 'cache-key': 'chain' };
    work.open(5);
    const step = use(first, { ...shared, 'time-limit': '3s' }).start();
    await work.done(5);
    // The two that wait are let through when time is up; no more are handed out then.
    setTimeout(() => work.open(7), 3_500);
    const stopped = await step.finished;
    expect(stopped.code).toBe(0);
    expect(stopped.outputs).toMatchObject({ status: 'stopped', complete: 'false' });
    expect(stopped.summary).toContain('stopped by the time limit');
    expect(stopped.summary).toContain('To go on, rerun this job, or let a later job');
    const done = Number(stopped.outputs['processed']);
    expect(done).toBe(7);
    expect(stopped.outputs['skipped']).toBe('5');

    const second = machine(new Runner({ services, job: 'second' }));
    work.open();
    const result = await use(second, shared).run();
    expect(result.outputs).toMatchObject({ complete: 'true', resumed: '7', 'cache-hit': 'true' });
    expect(work.counts).toEqual(work.onceEach);
    expect(files(second)).toEqual(ALL);
  });

  test('a second use in the same job with the same cache-key finds what the first did', async () => {
    await services.goDown();
    work.open();
    const shared = { 'cache-key': 'both' };
    await use(first, { ...shared, limit: '4' }).run();
    const result = await use(first, shared).run();
    await services.comeBack();
    expect(result.outputs).toMatchObject({ complete: 'true', resumed: '4', 'cache-hit': 'false' });
    expect(work.counts).toEqual(work.onceEach);
  });
});

describe('a state that a second attempt expected and did not find', () => {
  test('is said to be missing, and all items run again', async () => {
    work.open();
    await use(first).run();
    services.cache.delete();
    const second = machine(first.rerun());
    const result = await use(second).run();
    expect(result.code).toBe(0);
    expect(result.commands.filter(({ name }) => name === 'error')).toEqual([
      {
        name: 'error',
        properties: {},
        message:
          'No state of an earlier attempt was found. All items run again. Where this step has not run before in this workflow run, that is as it should be.',
      },
    ]);
    expect(work.effects.total()).toBe(2 * COUNT);
  });

  test('ends the job before anything runs, where on-missing-state is fail', async () => {
    work.open();
    await use(first).run();
    services.cache.delete();
    const second = machine(first.rerun());
    const step = use(second, { 'on-missing-state': 'fail' });
    const result = await step.run();
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ status: 'failed', complete: 'false' });
    expect(result.commands.find(({ name }) => name === 'error')?.message).toBe(
      'No state of an earlier attempt was found. Nothing has run\nWith on-missing-state: run, all items would run again.',
    );
    expect((await step.post()).code).toBe(0);
    expect(services.cache.entries()).toEqual([]);
    expect(work.effects.total()).toBe(COUNT);
  });
});
