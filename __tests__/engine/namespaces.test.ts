import { describe, expect, test } from '@jest/globals';
import type { NoopResult } from '../../src/tasks/noop.js';
import { batchResultOf, rigs } from '../support/rig.js';

const newRig = rigs();

/** What a template gives in a run. */
async function rendered(template: string, top = '', options = {}): Promise<unknown> {
  const rig = newRig();
  const result = await rig.run(
    `name: w\n${top}\nsteps: [{ name: a, task: noop, inputs: { value: ${JSON.stringify(template)} } }]`,
    options,
  );
  if (result.failure) throw new Error(result.failure.message);
  return (result.steps['a']?.result as NoopResult).processed_inputs['value'];
}

describe('env', () => {
  const env = {
    HOME: '/root',
    ACTIONS_RUNTIME_TOKEN: 'a',
    ACTIONS_RESULTS_URL: 'b',
    INPUT_ARGS: 'c',
    STATE_isPost: 'd',
    actions_cache_url: 'e',
    GITHUB_SHA: 'f',
    GONE: undefined,
  };

  test("is the process's without the runner's own", async () => {
    expect(await rendered('{{ env | list | sort }}', '', { env })).toEqual(['GITHUB_SHA', 'HOME']);
  });

  test("lies under the workflow's own block, whose values are templates", async () => {
    const top = "params: { size: 3 }\nenv: { HOME: '{{ env.HOME }}/{{ args.size }}', LEVEL: 5 }";
    expect(await rendered('{{ env.HOME }} {{ env.LEVEL }}', top, { env })).toBe('/root/3 5');
  });

  test('is what child processes get, no more', async () => {
    const rig = newRig();
    const result = await rig.run(
      `
      env: { LEVEL: 5 }
      steps: [{ name: a, task: shell, inputs: { command: 'env' } }]
    `,
      { env: { ...env, PATH: process.env['PATH'] } },
    );
    const { stdout } = result.steps['a']?.result as { stdout: string };
    const names = stdout.split('\n').map((line) => line.split('=')[0]);
    expect(names).toEqual(expect.arrayContaining(['HOME', 'LEVEL', 'GITHUB_SHA', 'PATH']));
    expect(names.filter((name) => /^(ACTIONS_|INPUT_|STATE_)/i.test(name ?? ''))).toEqual([]);
  });

  test('that is undefined is an error', async () => {
    await expect(rendered('{{ env.HOEM }}', '', { env })).rejects.toThrow(
      "'env.HOEM' is undefined: namespace 'env' has HOME, GITHUB_SHA",
    );
  });
});

test('workflow, and the top-level names of the Python engine', async () => {
  const options = { runId: 'run-1' };
  expect(
    await rendered(
      '{{ workflow.name }} {{ workflow.file }} {{ workflow.run_id }} {{ workflow.run_number }} {{ run_number }} {{ workflow_name }}',
      '',
      options,
    ),
  ).toBe('w w.yml run-1 1 1 w');
  expect(
    await rendered('{{ workflow.workspace == workspace and workflow.timestamp == timestamp }}'),
  ).toBe(true);
});

test('github is there where it is given', async () => {
  expect(await rendered('{{ github.sha }}', '', { github: { sha: 'abc' } })).toBe('abc');
  await expect(rendered('{{ github.sha }}')).rejects.toThrow("'github' is undefined");
});

test.each(['args', 'steps'])('%s names what it has when a name is undefined', async (namespace) => {
  await expect(
    rendered(`{{ ${namespace}["miss" ~ "ing"] }}`, 'params: { size: 3 }'),
  ).rejects.toThrow(`'${namespace}.missing' is undefined: namespace '${namespace}' `);
});

test('batch is there inside a batch only', async () => {
  await expect(rendered('{{ batch is defined }} there')).resolves.toBe('False there');
});

describe('isolation', () => {
  test('__proto__ and constructor in data are only data', async () => {
    const rig = newRig();
    const result = await rig.run(
      `
      params: { __proto__: a, constructor: b }
      steps:
        - { name: constructor, task: echo, inputs: { message: '{{ args.__proto__ }}{{ args.constructor }}' } }
        - { name: b, task: echo, inputs: { message: '{{ steps.constructor.result }}' } }
        - { name: c, task: echo, inputs: { message: '{{ steps.toString is defined }}{{ args.hasOwnProperty is defined }}' } }
    `,
    );
    expect(result.steps['b']?.result).toBe('ab');
    expect(result.steps['c']?.result).toBe('FalseFalse');
  });

  test('nothing that an item does changes what others see', async () => {
    const rig = newRig();
    rig.task('vandal', (_inputs, config) => {
      const { args, batch, env, steps } = config.context as Record<string, Record<string, unknown>>;
      const seen = [args!['size'], env!['LEVEL'], steps!['before'] !== undefined, batch!['index']];
      for (const namespace of [args, batch, env, steps]) {
        for (const name of Object.keys(namespace!)) {
          try {
            namespace![name] = 'broken';
          } catch {
            // Refused is as good.
          }
        }
      }
      return seen;
    });
    const result = await rig.run(`
      params: { size: 3 }
      env: { LEVEL: 5 }
      steps:
        - { name: before, task: echo, inputs: { message: hello } }
        - name: b
          task: batch
          inputs: { items: [a, b, c], max_workers: 1, task: { task: vandal } }
        - { name: after, task: echo, inputs: { message: '{{ args.size }} {{ env.LEVEL }} {{ steps.before.result }}' } }
    `);
    expect(result.steps['b']).toMatchObject({
      result: {
        results: [
          [3, '5', true, 0],
          [3, '5', true, 1],
          [3, '5', true, 2],
        ],
      },
    });
    expect(result.steps['after']?.result).toBe('3 5 hello');
  });

  test('data is never rendered again as a template', async () => {
    const rig = newRig();
    const result = await rig.run(
      `
      params: { text: x }
      steps:
        - { name: a, task: echo, inputs: { message: '{{ args.text }}' } }
        - { name: b, task: echo, inputs: { message: 'said {{ steps.a.result }}' } }
        - name: c
          task: batch
          inputs:
            items: ['{{ args.text }}']
            task: { task: echo, inputs: { message: '{{ batch.item }}' } }
    `,
      { args: { text: '{{ 7*7 }}' } },
    );
    expect(result.steps['b']?.result).toBe('said {{ 7*7 }}');
    expect(result.steps['c']).toMatchObject({ result: { results: ['{{ 7*7 }}'] } });
  });
});

test('a template of env that cannot be rendered tells its place, and nothing runs', async () => {
  const run = newRig().run(
    "env: { A: '{{ 1 / args.n }}' }\nparams: { n: 0 }\nsteps: [{ name: a, task: noop }]",
  );
  await expect(run).rejects.toMatchObject({
    code: 'template_failed',
    diagnostics: [
      { line: 1, column: 15, message: "The environment variable 'A': division by zero" },
    ],
  });
});

test("a task can change neither its item nor the namespaces of a batch's item", async () => {
  const rig = newRig();
  rig.task('change', (_inputs, { context }) => {
    const { args, batch } = context as Record<string, Record<string, unknown>>;
    const attempts = [
      () => (args!['size'] = 1),
      () => (batch!['key'] = 'evil'),
      () => (batch!['item'] as { v: number[] }).v.push(99),
      () => ((batch!['item'] as Record<string, unknown>)['w'] = 1),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'changed';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  const result = await rig.run(`
    name: w
    params: { size: 3 }
    steps: [{ name: b, task: batch, inputs: { items: [{ v: [1] }], task: { task: change } } }]
  `);
  expect(batchResultOf(result, 'b')).toMatchObject({
    processed: [{ v: [1] }],
    results: [['TypeError', 'TypeError', 'TypeError', 'TypeError']],
  });
});
