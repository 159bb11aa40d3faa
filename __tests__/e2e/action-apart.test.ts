import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { GatedWork } from '../action/support/gated-work.js';
import {
  Runner,
  type ActionStep,
  type RunnerOptions,
  type StepOptions,
} from '../support/runner.js';
import { startServices, type Services } from '../support/services/start-services.js';

const COUNT = 8;
let services: Services;
let machines: Runner[];
let works: GatedWork[];

beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.stop());
beforeEach(() => {
  machines = [];
  works = [];
});
afterEach(() => {
  for (const runner of machines) runner.remove();
  for (const work of works) work.remove();
  services.cache.delete();
});

function machine(options: RunnerOptions = {}): Runner {
  const runner = new Runner({ services, ...options });
  machines.push(runner);
  return runner;
}

function newWork(): GatedWork {
  const work = new GatedWork(COUNT);
  works.push(work);
  return work;
}

/** One use of the Action, with effects of its own. */
function use(
  runner: Runner,
  work: GatedWork,
  inputs: Record<string, string> = {},
  id?: string,
): ActionStep {
  work.checkOut(runner);
  const options: StepOptions = { inputs: { workflow: 'work.yml', ...inputs }, env: work.env };
  return runner.step(id === undefined ? options : { ...options, id });
}

async function killAt(done: number, step: ActionStep, work: GatedWork): Promise<void> {
  work.open(done);
  step.start();
  await work.done(done);
  step.kill();
  await step.finished;
  await step.post();
}

/** Reruns a job that was killed; all items are let through. */
async function rerun(runner: Runner, work: GatedWork, inputs = {}, id?: string) {
  const next = runner.rerun();
  machines.push(next);
  work.open();
  const result = await use(next, work, inputs, id).run();
  expect(result.stderr).toBe('');
  return result.outputs;
}

test('two jobs of a run resume each their own state', async () => {
  const [build, deploy] = [machine({ job: 'build' }), machine({ job: 'deploy' })];
  const [one, two] = [newWork(), newWork()];
  await killAt(2, use(build, one), one);
  await killAt(5, use(deploy, two), two);
  expect(await rerun(build, one)).toMatchObject({ complete: 'true', resumed: '2' });
  expect(await rerun(deploy, two)).toMatchObject({ complete: 'true', resumed: '5' });
  for (const work of [one, two]) expect(work.counts).toEqual(work.onceEach);
});

test('two uses in one job resume each their own state', async () => {
  const [one, two] = [newWork(), newWork()];
  const runner = machine();
  await killAt(2, use(runner, one), one);
  await killAt(5, use(runner, two), two);
  const next = runner.rerun();
  machines.push(next);
  one.open();
  two.open();
  const first = await use(next, one).run();
  const second = await use(next, two).run();
  expect(first.outputs).toMatchObject({ complete: 'true', resumed: '2' });
  expect(second.outputs).toMatchObject({ complete: 'true', resumed: '5' });
  for (const work of [one, two]) expect(work.counts).toEqual(work.onceEach);
});

test('legs 1 and 10 of a matrix never see each other', async () => {
  const legs = [{ part: 1 }, { part: 10 }].map((matrix) => ({ matrix, work: newWork() }));
  const [one, ten] = legs.map(({ matrix }) => machine({ matrix }));
  await killAt(2, use(one!, legs[0]!.work), legs[0]!.work);
  // Only leg 1 has saved: leg 10's rerun must come up empty, and say so.
  const lonely = await rerun(ten!, legs[1]!.work);
  expect(lonely).toMatchObject({ complete: 'true', resumed: '0', 'cache-hit': 'false' });
  const outputs = await rerun(one!, legs[0]!.work);
  expect(outputs).toMatchObject({ complete: 'true', resumed: '2', 'cache-hit': 'true' });
  for (const { work } of legs) expect(work.counts).toEqual(work.onceEach);
});

test('shards of a batch share its items and nothing else', async () => {
  const work = newWork();
  work.open();
  const counts: number[] = [];
  for (const shard of ['1/2', '2/2']) {
    const runner = machine();
    const { outputs } = await use(runner, work, { shard }, 'same-step').run();
    expect(outputs).toMatchObject({ complete: 'true', 'cache-hit': 'false' });
    counts.push(Number(outputs['total']));
  }
  expect(counts[0]! + counts[1]!).toBe(COUNT);
  expect(work.counts).toEqual(work.onceEach);
});

test('equal jobs of a reusable workflow that is called twice do not meet in their first attempt', async () => {
  const [one, two] = [newWork(), newWork()];
  one.open();
  two.open();
  await use(machine(), one).run();
  const { outputs } = await use(machine(), two).run();
  expect(outputs).toMatchObject({ resumed: '0', 'cache-hit': 'false' });
  expect(two.counts).toEqual(two.onceEach);
});
