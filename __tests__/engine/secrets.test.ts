import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RunOptions, RunResult } from '../../src/engine/run-options.js';
import { stringifyJson } from '../../src/json.js';
import { writeReport } from '../../src/report/write-report.js';
import { batchResultOf, rigs, type Rig } from '../support/rig.js';

const newRig = rigs();
const SECRET = 'Se"sam\\e-ö1';
const env = { PATH: process.env['PATH'], TOKEN: SECRET };
const FORMS = [
  SECRET,
  JSON.stringify(SECRET).slice(1, -1),
  Buffer.from(SECRET).toString('base64').slice(0, -2),
  Buffer.from(`u:${SECRET}`).toString('base64').slice(4, -2),
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Everything that a run leaves behind or tells. */
async function tracesOf(rig: Rig, result: RunResult): Promise<string> {
  await writeReport(rig.path('.resumable-batch', 'report'), result);
  const files = filesBelow(rig.statePath()).map((path) => path + readFileSync(path, 'utf8'));
  return [stringifyJson(result), stringifyJson(rig.events), ...files].join('\n');
}

async function expectNoTrace(rig: Rig, result: RunResult): Promise<void> {
  const traces = await tracesOf(rig, result);
  expect(FORMS.filter((form) => traces.includes(form))).toEqual([]);
  expect(traces).toContain('***');
}

const run = (rig: Rig, text: string, options: Partial<RunOptions> = {}): Promise<RunResult> =>
  rig.run(`name: w\nsecrets: [TOKEN]\n${text}`, { env, ...options });

describe('a secret is in no trace of a run', () => {
  test('that returns, logs and prints it in every form', async () => {
    const rig = newRig();
    rig.task('leak', (_inputs, { logger, environment }) => {
      const secret = environment['TOKEN']!;
      logger.info(`info ${secret}`);
      logger.warning(`warning ${secret}`);
      logger.output('stdout', `split ${secret.slice(0, 5)}`);
      logger.output('stderr', `apart ${secret}`);
      logger.output('stdout', `${secret.slice(5)} rest\nlast ${secret}`);
      return {
        plain: secret,
        [secret]: 'as a name',
        json: JSON.stringify({ secret }),
        base64: [
          Buffer.from(secret).toString('base64'),
          Buffer.from(`u:${secret}`).toString('base64'),
        ],
      };
    });
    const result = await run(rig, 'steps: [{ name: a, task: leak }]');
    await expectNoTrace(rig, result);
    expect(result.steps['a']?.result).toMatchObject({ plain: '***', json: '{"secret":"***"}' });
    const printed = rig.eventsOf('task:output').map(({ stream, text }) => [stream, text]);
    expect(printed).toEqual([
      ['stdout', 'split *** rest\n'],
      ['stdout', 'last ***'],
      ['stderr', 'apart ***'],
    ]);
  });

  test('whose line is longer than what is kept of one', async () => {
    const rig = newRig();
    rig.task('leak', (_inputs, { logger }) => {
      logger.output('stdout', `${'x'.repeat((1 << 20) + 1)}${SECRET.slice(0, 6)}`);
      logger.output('stdout', `${SECRET.slice(6)}\n`);
    });
    await run(rig, 'steps: [{ name: a, task: leak }]');
    const printed = rig.eventsOf('task:output').map(({ text }) => text);
    expect(printed.join('').includes(SECRET)).toBe(false);
    expect(printed.join('').endsWith('x***\n')).toBe(true);
  });

  test('that fails with it', async () => {
    const rig = newRig();
    rig.task('leak', (_inputs, { environment }) => {
      throw new Error(`cannot log in with ${environment['TOKEN']}`);
    });
    const result = await run(
      rig,
      "steps:\n  - { name: a, task: leak, retry: 2, on_error: { action: continue, message: 'told {{ error.message }} {{ env.TOKEN }}' } }\n  - { name: b, task: leak }",
    );
    await expectNoTrace(rig, result);
    expect(result.steps['a']?.error).toBe('told cannot log in with *** ***');
    expect(result.failure?.message).toBe('cannot log in with ***');
  });

  test('whose condition gives it', async () => {
    const rig = newRig();
    const result = await run(rig, "steps: [{ name: a, task: noop, if: '{{ env.TOKEN }}' }]");
    expect(result.status).toBe('failed');
    await expectNoTrace(rig, result);
  });

  test('with a batch whose items, keys, results and errors hold it', async () => {
    const rig = newRig();
    rig.task('leak', ({ item }) => {
      if (item === `bad ${SECRET}`) throw new Error(`no ${item}`);
      return { got: item };
    });
    const text = `params: { token: { secret: true } }
env: { MINE: 'x {{ env.TOKEN }}' }
steps:
  - name: b
    task: batch
    inputs:
      items: ['{{ env.TOKEN }}', 'bad {{ env.TOKEN }}', '{{ args.token }}', { user: '{{ env.TOKEN }}' }]
      key: 'key-{{ batch.item }}'
      max_failures: 1
      retry: 2
      task: { task: leak }`;
    const options = { args: { token: 'another-secret' } };
    const result = await run(rig, text, options);
    await expectNoTrace(rig, result);
    expect(await tracesOf(rig, result)).not.toContain('another-secret');
    expect(batchResultOf(result)).toMatchObject({
      processed: ['***', '***', { user: '***' }],
      results: [{ got: '***' }, { got: '***' }, { got: { user: '***' } }],
      failed: [{ item: 'bad ***', error: 'no bad ***' }],
    });
    const keys = rig.records('w', 'b').map(({ key }) => String(key));
    for (const key of keys) expect(key).toMatch(/^sha256:[0-9a-f]{32}$/);
    const resumed = await run(rig, text, { ...options, resume: true });
    expect(batchResultOf(resumed).stats).toMatchObject({ resumed: 3, failed: 1 });
    await expectNoTrace(rig, resumed);
  });

  test('with two unequal items whose one key holds it', async () => {
    const rig = newRig();
    const pad = 'p'.repeat(100);
    const result = await run(
      rig,
      `steps: [{ name: b, task: batch, inputs: { items: ['${pad}{{ env.TOKEN }}{{ env.TOKEN }}', b], key: '{{ env.TOKEN }}', task: { task: noop } } }]`,
    );
    expect(result.failure?.code).toBe('duplicate_key');
    const traces = await tracesOf(rig, result);
    for (let length = 4; length <= SECRET.length; length += 1) {
      expect(traces.includes(SECRET.slice(0, length))).toBe(false);
    }
  });
});

test('masks are masked as secrets are', async () => {
  const rig = newRig();
  const result = await rig.run(
    'steps: [{ name: a, task: echo, inputs: { message: a hidden word } }]',
    {
      masks: ['hidden'],
    },
  );
  expect(result.steps['a']?.result).toBe('a *** word');
});

test('a later step sees what a resumed one would see', async () => {
  const rig = newRig();
  const result = await run(
    rig,
    `steps:
  - { name: a, task: echo, inputs: { message: 'x{{ env.TOKEN }}' } }
  - { name: b, task: echo, inputs: { message: '{{ steps.a.result }}' } }`,
  );
  expect(result.steps['b']?.result).toBe('x***');
});

test('of env the state keeps only what the workflow declares', async () => {
  const rig = newRig();
  const text = `env: { MINE: a }\nsteps: [{ name: b, task: batch, inputs: { items: [1], task: { task: noop } } }]`;
  await run(rig, text, { env: { ...env, OTHERS: 'other-value' } });
  const document = rig.stateDocument('w', 'b', 'state.json');
  expect((document['namespaces'] as { env: unknown }).env).toEqual({ MINE: 'a' });
  for (const file of filesBelow(rig.statePath())) {
    expect(readFileSync(file, 'utf8')).not.toContain('other-value');
  }
});

test('what a secret list or mapping holds is masked, each part of it', async () => {
  const rig = newRig();
  const result = await rig.run(
    `
    name: w
    params:
      keys: { type: list, secret: true }
      login: { type: mapping, secret: true }
    steps:
      - { name: a, task: echo, inputs: { message: '{{ args.keys[0] }} {{ args.login.user.name }} {{ args.keys[1] }}' } }
    `,
    { args: { keys: ['AKIA-TOP', 'no'], login: { user: { name: 'ann-the-admin' }, id: 12345 } } },
  );
  expect(result.steps['a']?.result).toBe('*** *** no');
});

test('a secret is masked in every form that a template or a task writes it in', async () => {
  const rig = newRig();
  const result = await rig.run(
    `
    name: w
    params: { pw: { secret: true } }
    steps:
      - { name: json, task: echo, inputs: { message: 'a {{ [args.pw] | tojson }}' } }
      - { name: url, task: echo, inputs: { message: 'a {{ args.pw | urlencode }}' } }
      - { name: html, task: echo, inputs: { message: 'a {{ args.pw | escape }}' } }
      - { name: write, task: write_json, inputs: { file: s.json, data: '{{ args.pw }}' } }
      - { name: read, task: read_file, inputs: { file: s.json } }
      - { name: yaml, task: write_yaml, inputs: { file: s.yml, data: ['{{ args.pw }}'] } }
      - { name: again, task: read_file, inputs: { file: s.yml } }
      - { name: py, task: python_code, inputs: { code: 'import json; result = json.dumps(args["pw"])' } }
    `,
    { args: { pw: 'a&b<c>d/é \'"s€cret' } },
  );
  expect(result.status).toBe('completed');
  for (const [name, step] of Object.entries(result.steps)) {
    expect([name, JSON.stringify(step.result)]).toEqual([name, expect.stringContaining('***')]);
    expect([name, JSON.stringify(step.result)]).not.toEqual([name, expect.stringMatching(/cret/)]);
  }
});
