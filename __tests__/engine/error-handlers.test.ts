import { describe, expect, test } from '@jest/globals';
import { FakeClock } from '../support/fake-clock.js';
import { rigs } from '../support/rig.js';
import { withSay, type SayingRig } from './saying-rig.js';

const newRig = rigs();
const rigThatSays = (): SayingRig => withSay(newRig());

describe('on_error.next', () => {
  const text = `
    steps:
      - { name: a, task: say, inputs: { text: a } }
      - name: bad
        task: fail
        inputs: { message: It broke }
        on_error: { next: handler, message: 'Bad: {{ error.message }}' }
      - { name: between, task: say, inputs: { text: between } }
      - { name: handler, task: say, inputs: { text: '{{ error.step }}: {{ error.message }}' } }
      - { name: after, task: say, inputs: { text: '{{ steps.between.status }} {{ steps.bad.error }}' } }
  `;

  test('goes on at the handler; steps passed over are skipped', async () => {
    const { rig, said } = rigThatSays();
    const result = await rig.run(text);
    expect(said).toEqual(['a', 'bad: It broke', 'skipped Bad: It broke']);
    expect(result).toMatchObject({
      status: 'completed',
      complete: true,
      steps: {
        bad: { status: 'failed', error: 'Bad: It broke' },
        between: { status: 'skipped' },
        handler: { status: 'completed' },
      },
    });
    expect(rig.eventsOf('step:failure')).toMatchObject([{ step: 'bad', continued: true }]);
    expect(rig.eventsOf('step:skip')).toEqual([
      { type: 'step:skip', step: 'between', reason: 'passed_over' },
    ]);
  });

  test('a resume after a failed handler goes on at the handler, with its error', async () => {
    const { rig, said, failing } = rigThatSays();
    failing.add('bad: It broke');
    expect(await rig.run(text)).toMatchObject({ status: 'failed', failure: { step: 'handler' } });
    said.length = 0;
    failing.clear();
    const result = await rig.run(text, { resume: true });
    expect(said).toEqual(['bad: It broke', 'skipped Bad: It broke']);
    expect(result).toMatchObject({ status: 'completed', complete: true });
  });

  test('may lead to a step outside the flow; then the flow goes on below it', async () => {
    const { rig, said } = rigThatSays();
    const result = await rig.run(`
      flows: { default: main, definitions: [{ main: [bad, between, last] }] }
      steps:
        - { name: bad, task: fail, on_error: { next: handler } }
        - { name: between, task: say, inputs: { text: between } }
        - { name: handler, task: say, inputs: { text: handler } }
        - { name: elsewhere, task: say, inputs: { text: elsewhere } }
        - { name: last, task: say, inputs: { text: last } }
    `);
    expect(said).toEqual(['handler', 'last']);
    expect(result).toMatchObject({
      status: 'completed',
      steps: { between: { status: 'skipped' } },
    });
  });

  test('a handler that nothing leads to runs in its turn, as any step', async () => {
    const { rig, said } = rigThatSays();
    await rig.run(`
      steps:
        - { name: good, task: say, inputs: { text: good }, on_error: { next: handler } }
        - { name: handler, task: say, if: '{{ error }}', inputs: { text: handler } }
    `);
    expect(said).toEqual(['good']);
  });

  test('retries come first', async () => {
    const { rig, said, failing } = rigThatSays();
    failing.add('flaky');
    await rig.run(`
      steps:
        - name: flaky
          task: say
          inputs: { text: flaky }
          on_error: { action: retry, retry: 2, next: handler }
        - { name: handler, task: say, inputs: { text: handled } }
    `);
    expect(said).toEqual(['flaky', 'flaky', 'flaky', 'handled']);
  });
});

describe('on_error.retry', () => {
  test.each([
    ['action: retry', 4],
    ['action: retry, retry: 1', 2],
    ['action: fail, retry: 0', 1],
    ['retry: 2', 3],
  ])('{ %s } makes %i attempts', async (onError, attempts) => {
    const { rig, said, failing } = rigThatSays();
    failing.add('x');
    const result = await rig.run(`
      steps:
        - { name: a, task: say, inputs: { text: x }, on_error: { ${onError} } }
    `);
    expect(said).toHaveLength(attempts);
    expect(result.status).toBe('failed');
  });

  test('waits for its delay', async () => {
    const { rig, failing } = rigThatSays();
    failing.add('x');
    const clock = new FakeClock();
    const run = rig.run(
      'steps: [{ name: a, task: say, inputs: { text: x }, on_error: { retry: 2, delay: 7 } }]',
      { clock },
    );
    await run;
    expect(rig.eventsOf('step:retry').map(({ wait }) => wait)).toEqual([7, 7]);
  });
});

describe('on_error: skip', () => {
  test('counts the step as skipped and goes on', async () => {
    const { rig, said } = rigThatSays();
    const text = `
      steps:
        - { name: a, task: fail, inputs: { message: It broke }, on_error: skip }
        - { name: b, task: say, inputs: { text: '{{ steps.a.status }} {{ steps.a is defined }} {{ error }}' } }
        - { name: c, task: say, inputs: { text: c } }
    `;
    const result = await rig.run(text);
    expect(said).toEqual(['skipped False It broke', 'c']);
    expect(result).toMatchObject({
      status: 'completed',
      complete: true,
      steps: { a: { status: 'skipped', error: 'It broke' } },
    });
    expect(rig.eventsOf('step:skip')).toEqual([
      { type: 'step:skip', step: 'a', reason: 'error', error: 'It broke' },
    ]);
  });

  test('is known to a resume too', async () => {
    const { rig, said, failing } = rigThatSays();
    failing.add('b: It broke');
    const text = `
      steps:
        - { name: a, task: fail, inputs: { message: It broke }, on_error: skip }
        - { name: b, task: say, inputs: { text: 'b: {{ error }}' } }
    `;
    await rig.run(text);
    failing.clear();
    said.length = 0;
    await rig.run(text, { resume: true });
    expect(said).toEqual(['b: It broke']);
  });
});

test('skip and next exclude each other', async () => {
  const text =
    'steps:\n  - { name: a, task: noop, on_error: { action: skip, next: b } }\n  - { name: b, task: noop }';
  await expect(newRig().run(text)).rejects.toMatchObject({
    diagnostics: [{ line: 2, message: 'A step that is skipped goes on with the one below it' }],
  });
});

test('error.type is a public name', async () => {
  const { rig, said } = rigThatSays();
  await rig.run(`
    steps:
      - { name: a, task: shell, inputs: { command: exit 3 }, on_error: continue }
      - { name: b, task: say, inputs: { text: '{{ error.type }}' } }
  `);
  expect(said).toEqual(['TaskError']);
});

test('always_run in the steps of an item cleans up after a failure, which the item keeps', async () => {
  const { rig, said } = rigThatSays();
  const result = await rig.run(`
    steps:
      - name: b
        task: batch
        inputs:
          items: [1]
          steps:
            - { name: work, task: fail, inputs: { message: It broke } }
            - { name: more, task: say, inputs: { text: more } }
            - { name: cleanup, task: say, always_run: true, inputs: { text: 'after {{ error }}' } }
  `);
  expect(said).toEqual(['after It broke']);
  expect(result.batches['b']?.stats).toMatchObject({ failed: 1, processed: 0 });
});

test('steps that always run see whether the workflow has failed, and at which step', async () => {
  const { rig, said } = rigThatSays();
  const text = (message: string) => `
    steps:
      - { name: allowed, task: fail, on_error: continue }
      - { name: before, task: say, inputs: { text: '{{ workflow.failed }} {{ workflow.failed_step }}' } }
      - { name: bad, task: ${message} }
      - name: alert
        task: say
        always_run: true
        if: workflow.failed
        inputs: { text: '{{ workflow.failed }} {{ workflow.failed_step }} {{ workflow.name }}' }
  `;
  expect((await rig.run(text('fail'))).status).toBe('failed');
  expect(said.splice(0)).toEqual(['False None', 'True bad w']);
  expect((await rig.run(text('noop'))).status).toBe('completed');
  expect(said).toEqual(['False None']);
});
