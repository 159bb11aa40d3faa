import { describe, expect, test } from '@jest/globals';
import { rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

interface Meeting {
  readonly rig: Rig;
  readonly order: string[];
}

/** A rig whose task `meet` ends only when all of its kind with the same `of` have come. */
function meetingRig(): Meeting {
  const rig = newRig();
  const order: string[] = [];
  const waiting = new Map<string, (() => void)[]>();
  rig.task('meet', async ({ with: group, of }, { name }) => {
    order.push(name);
    const here = waiting.get(String(group)) ?? [];
    waiting.set(String(group), here);
    await new Promise<void>((resolve) => {
      here.push(resolve);
      if (here.length === of) here.forEach((go) => go());
    });
    return name;
  });
  rig.task('note', ({ fail }, { name }) => {
    order.push(name);
    if (fail === true) throw new Error(`${name} broke`);
    return name;
  });
  return { rig, order };
}

describe('depends_on', () => {
  test('lets independent steps run side by side', async () => {
    const { rig, order } = meetingRig();
    const result = await rig.run(`
      steps:
        - { name: start, task: note }
        - { name: left, task: meet, depends_on: start, inputs: { with: both, of: 2 } }
        - { name: right, task: meet, depends_on: [start], inputs: { with: both, of: 2 } }
        - name: end
          task: echo
          depends_on: [left, right]
          inputs: { message: '{{ steps.left.result }} {{ steps.right.result }}' }
    `);
    expect(order).toEqual(['start', 'left', 'right']);
    expect(result).toMatchObject({
      status: 'completed',
      complete: true,
      steps: { end: { result: 'left right' } },
    });
  });

  test('of an empty list waits for nothing', async () => {
    const { rig } = meetingRig();
    const result = await rig.run(`
      steps:
        - { name: left, task: meet, inputs: { with: both, of: 2 } }
        - { name: right, task: meet, depends_on: [], inputs: { with: both, of: 2 } }
    `);
    expect(result.status).toBe('completed');
  });

  test('a step without it follows the one above', async () => {
    const { rig, order } = meetingRig();
    await rig.run(`
      steps:
        - { name: a, task: note }
        - { name: c, task: note, depends_on: b }
        - { name: d, task: note }
        - { name: b, task: note, depends_on: a }
    `);
    expect(order).toEqual(['a', 'b', 'c', 'd']);
  });

  test('no more steps than settings.max_workers run at once', async () => {
    const rig = newRig();
    let running = 0;
    let most = 0;
    rig.task('count', async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    });
    const steps = [1, 2, 3, 4, 5, 6].map((n) => `  - { name: s${n}, task: count, depends_on: [] }`);
    await rig.run(`settings: { max_workers: 2 }\nsteps:\n${steps.join('\n')}`);
    expect(most).toBe(2);
  });

  test('after a failure what does not depend on it still runs', async () => {
    const { rig, order } = meetingRig();
    const result = await rig.run(`
      steps:
        - { name: bad, task: note, inputs: { fail: true } }
        - { name: after-bad, task: note }
        - { name: good, task: note, depends_on: [] }
        - { name: after-good, task: note }
    `);
    expect(order).toEqual(['bad', 'good', 'after-good']);
    expect(result).toMatchObject({ status: 'failed', failure: { step: 'bad' } });
    expect(Object.keys(result.steps)).toEqual(['bad', 'good', 'after-good']);
  });
});

describe('always_run', () => {
  test('runs after a failure, and sees it', async () => {
    const { rig, order } = meetingRig();
    const result = await rig.run(`
      steps:
        - { name: bad, task: note, inputs: { fail: true } }
        - { name: never, task: note }
        - { name: cleanup, task: echo, always_run: true, inputs: { message: 'after {{ error }}' } }
        - { name: never-either, task: note }
    `);
    expect(order).toEqual(['bad']);
    expect(result).toMatchObject({
      status: 'failed',
      failure: { step: 'bad' },
      steps: { cleanup: { result: 'after bad broke' } },
    });
    expect('never-either' in result.steps).toBe(false);
  });

  test('runs in its turn when nothing failed, and error is none', async () => {
    const { rig } = meetingRig();
    const result = await rig.run(`
      steps:
        - { name: good, task: note }
        - { name: cleanup, task: echo, always_run: true, inputs: { message: '{{ error or "fine" }}' } }
    `);
    expect(result).toMatchObject({ status: 'completed', steps: { cleanup: { result: 'fine' } } });
  });

  test('runs again when the failed step is tried again', async () => {
    const { rig, order } = meetingRig();
    let fails = true;
    rig.task('maybe', () => {
      if (fails) throw new Error('not yet');
    });
    const text = `
      steps:
        - { name: first, task: note }
        - { name: maybe, task: maybe }
        - { name: cleanup, task: note, always_run: true }
    `;
    await rig.run(text);
    fails = false;
    const result = await rig.run(text, { resume: true });
    expect(order).toEqual(['first', 'cleanup', 'cleanup']);
    expect(result).toMatchObject({ status: 'completed', complete: true });
  });

  test('does not run once the run is interrupted', async () => {
    const { rig, order } = meetingRig();
    const ended = new AbortController();
    rig.task('end', () => {
      ended.abort();
      throw new Error('ended');
    });
    const result = await rig.run(
      `
      steps:
        - { name: end, task: end }
        - { name: cleanup, task: note, always_run: true }
    `,
      { signal: ended.signal },
    );
    expect(order).toEqual([]);
    expect(result.status).toBe('interrupted');
  });
});

describe('a resume of a graph', () => {
  test('takes over each finished step whose own past is finished', async () => {
    const { rig, order } = meetingRig();
    let fails = true;
    rig.task('maybe', (_inputs, { name }) => {
      order.push(name);
      if (fails) throw new Error('not yet');
    });
    const text = `
      steps:
        - { name: a, task: note }
        - { name: b, task: maybe, depends_on: a }
        - { name: c, task: note, depends_on: a }
        - { name: d, task: note, depends_on: [b, c] }
    `;
    await rig.run(text);
    expect(order.splice(0)).toEqual(['a', 'b', 'c']);
    fails = false;
    const result = await rig.run(text, { resume: true });
    expect(order).toEqual(['b', 'd']);
    expect(result).toMatchObject({ status: 'completed', complete: true });
    expect(rig.eventsOf('step:skip').map(({ step }) => step)).toEqual(['a', 'c']);
  });

  test('goes on in both of two batches that ran side by side', async () => {
    const { rig } = meetingRig();
    const done: string[] = [];
    const bad = new Set(['l2', 'r1']);
    rig.task('do', ({ item }) => {
      if (bad.has(String(item))) throw new Error('not yet');
      done.push(String(item));
    });
    const batch = (name: string, items: string) =>
      `  - { name: ${name}, task: batch, depends_on: [], inputs: { items: ${items}, task: { task: do } } }`;
    const text = `steps:\n${batch('left', '[l1, l2, l3]')}\n${batch('right', '[r1, r2]')}`;
    const first = await rig.run(text);
    expect(first).toMatchObject({
      status: 'failed',
      batches: { left: { stats: { failed: 1 } }, right: { stats: { failed: 1 } } },
    });
    done.length = 0;
    bad.clear();
    const result = await rig.run(text, { resume: true });
    expect(done.sort()).toEqual(['l2', 'r1']);
    expect(result).toMatchObject({ status: 'completed', complete: true });
  });
});
