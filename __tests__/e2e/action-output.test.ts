import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Runner, type StepEnd } from '../support/runner.js';
import { startServices, type Services } from '../support/services/start-services.js';

let services: Services;
let runner: Runner;
let folder: string;

beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.stop());
beforeEach(() => {
  runner = new Runner({ services });
  folder = mkdtempSync(join(tmpdir(), 'unpacked-'));
});
afterEach(() => {
  runner.remove();
  services.cache.delete();
  rmSync(folder, { recursive: true, force: true });
});

async function run(
  workflow: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<StepEnd> {
  runner.write('work.yml', workflow);
  return runner.step({ inputs: { workflow: 'work.yml', ...inputs }, env }).run();
}

async function lastArtifact(): Promise<string> {
  const artifact = services.artifacts.artifacts().at(-1);
  const target = join(folder, 'artifact');
  await services.artifacts.unpack(artifact!, target);
  return target;
}

/** Everything that is in a folder, as one text. */
function contentOf(root: string): string {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

const SOME_FAIL = `name: some-fail
steps:
  - name: numbers
    task: batch
    inputs:
      items: { range: [0, 6] }
      key: "n{{ batch.item }}"
      max_failures: 4
      task:
        task: shell
        inputs: { command: 'test {{ batch.item }} -lt 4' }
`;

describe('the report', () => {
  test('is an artifact with the result, and of each batch the records and the state', async () => {
    const end = await run(SOME_FAIL, { 'report-retention-days': '3', 'fail-on': 'threshold' });
    expect(end.code).toBe(0);
    const artifact = services.artifacts.artifacts().at(-1)!;
    expect(artifact.name).toBe('resumable-batch-report');
    const days = (Date.parse(artifact.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(3, 1);
    expect(end.outputs).toMatchObject({
      'artifact-id': String(artifact.id),
      'artifact-url': `https://github.com/octo-org/octo-repo/actions/runs/1658821493/artifacts/${artifact.id}`,
    });
    const root = await lastArtifact();
    expect(readdirSync(root, { recursive: true }).sort()).toEqual([
      'numbers',
      'numbers/items.jsonl',
      'numbers/state.json',
      'report.json',
      'report.md',
    ]);
    const report = JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')) as {
      batches: { numbers: { stats: object } };
    };
    expect(report.batches.numbers.stats).toMatchObject({ total: 6, processed: 4, failed: 2 });
    expect(readFileSync(end.outputs['results-path']!, 'utf8')).toBe(
      readFileSync(join(root, 'report.json'), 'utf8'),
    );
    expect(end.outputs['report-path']).toBe(join(end.outputs['results-path']!, '..'));
    const state = JSON.parse(readFileSync(join(root, 'numbers/state.json'), 'utf8')) as object;
    expect(state).toMatchObject({ version: 1, name: 'numbers', complete: false });
  });

  test('gets another name where an earlier attempt has taken it', async () => {
    const name = 'taken';
    await run(SOME_FAIL, { 'report-artifact': name });
    const again = runner.rerun();
    again.write('work.yml', SOME_FAIL);
    const inputs = { workflow: 'work.yml', 'report-artifact': name };
    const end = await again.step({ inputs }).run();
    expect(services.artifacts.artifacts().at(-1)?.name).toBe('taken-attempt-2');
    expect(end.commands.filter((command) => command.name === 'warning')).toEqual([]);
    again.remove();
  });

  test('is none where its name is empty, and the summary none where that is false', async () => {
    const before = services.artifacts.artifacts().length;
    const end = await run(SOME_FAIL, { 'report-artifact': '', summary: 'false' });
    expect(services.artifacts.artifacts()).toHaveLength(before);
    expect(end.summary).toBe('');
    expect(end.outputs['artifact-id']).toBeUndefined();
    expect(readFileSync(end.outputs['results-path']!, 'utf8')).toContain('some-fail');
  });

  test('that cannot be uploaded is a warning', async () => {
    services.artifacts.full = true;
    const end = await run(SOME_FAIL, { 'fail-on': 'never', 'report-artifact': 'full' });
    services.artifacts.full = false;
    expect(end.code).toBe(0);
    const [warning, ...others] = end.commands.filter(({ name }) => name === 'warning');
    expect(others).toEqual([]);
    expect(warning?.message).toContain('The report could not be uploaded: ');
    expect(warning?.message).toContain('Artifact storage quota has been hit');
  });
});

describe('failures', () => {
  test.each([
    ['any', 4, 1],
    ['threshold', 4, 0],
    ['threshold', 1, 1],
    ['never', 1, 0],
  ])('fail-on %s with at most %d allowed ends with %d', async (failOn, allowed, code) => {
    const workflow = SOME_FAIL.replace('max_failures: 4', `max_failures: ${allowed}`);
    const end = await run(workflow, { 'fail-on': failOn, 'report-artifact': '' });
    expect(end.code).toBe(code);
    expect(end.outputs).toMatchObject({ total: '6', processed: '4', failed: '2' });
    expect(JSON.parse(end.outputs['failed-items']!)).toEqual([
      { step: 'numbers', key: 'n4', index: 4, error: expect.stringContaining('exit') },
      { step: 'numbers', key: 'n5', index: 5, error: expect.stringContaining('exit') },
    ]);
    expect(end.summary).toContain('| numbers | 6 | 4 | 0 | 2 |');
  });

  test('of the file are annotations on its lines, and nothing runs', async () => {
    const end = await run('name: x\nsteps:\n  - name: a\n    tusk: echo\n');
    expect(end.code).toBe(1);
    const errors = end.commands.filter(({ name }) => name === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]?.properties).toMatchObject({ file: 'work.yml' });
    expect(end.outputs).toMatchObject({ status: 'failed', complete: 'false' });
    expect(services.cache.entries()).toEqual([]);
  });

  test('of inputs name the input', async () => {
    const end = await run(SOME_FAIL, { resume: 'allways' });
    expect(end.code).toBe(1);
    expect(end.commands.find(({ name }) => name === 'error')?.message).toBe(
      "The input 'resume' must be one of rerun, always, never, not 'allways'",
    );
  });
});

describe('what items print', () => {
  const EVIL = [
    '::set-output name=a::b',
    '::add-mask::everything',
    '##[error]from data',
    '  ::error::from data',
    '::stop-commands::',
    '\u001b[31mred',
  ];

  test('issues no command, on whichever stream and in whichever message', async () => {
    runner.write('evil.txt', EVIL.join('\n'));
    const end = await run(`name: "::error::name"
steps:
  - name: evil
    task: batch
    inputs:
      items: { file: evil.txt }
      max_failures: 100
      task:
        task: shell
        inputs: { command: 'cat evil.txt; cat evil.txt >&2; printf "%s" "$BATCH_ITEM"; exit 1' }
  - name: say
    task: echo
    inputs: { message: "::error::said" }
`);
    expect(end.stdout).toContain('::set-output name=a::b');
    expect(end.stdout).toContain('\\x1b[31mred');
    expect(end.stderr).toBe('');
    const known = ['group', 'endgroup', 'debug', 'add-mask'];
    const others = end.commands.filter(({ name }) => !known.includes(name));
    expect(others).toEqual([]);
    expect(end.commands.map(({ message }) => message)).not.toContain('everything');
    expect(end.outputs['a']).toBeUndefined();
  });
});

test('no secret is in the cache, the artifact, the summary or the log', async () => {
  const [token, password] = ['tok3n-Of-The-Env', 'pa55word of args'];
  const end = await run(
    `name: secrets
params: { password: { secret: true } }
secrets: [API_TOKEN]
steps:
  - name: leak
    task: batch
    inputs:
      items: ["one", "{{ args.password }}"]
      max_failures: 5
      task:
        task: shell
        inputs:
          command: |
            echo "$API_TOKEN {{ args.password }}"; echo "$API_TOKEN" >&2
            test "$BATCH_ITEM" = one
`,
    { args: `password=${password}`, 'report-artifact': 'secrets', 'fail-on': 'never' },
    { API_TOKEN: token },
  );
  expect(end.outputs).toMatchObject({ total: '2', processed: '1', failed: '1' });
  const masks = end.commands.filter(({ name }) => name === 'add-mask').map((one) => one.message);
  expect(masks).toEqual(expect.arrayContaining([token, password]));
  const log = end.stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const cached = join(folder, 'cache');
  await services.cache.unpack(services.cache.entries().at(-1)!, cached);
  const places = {
    log,
    summary: end.summary,
    outputs: JSON.stringify(end.outputs),
    cache: contentOf(cached),
    artifact: contentOf(await lastArtifact()),
  };
  for (const [place, text] of Object.entries(places)) {
    for (const secret of [token, password]) {
      expect({ place, holds: text.includes(secret) }).toEqual({ place, holds: false });
      const encoded = Buffer.from(secret).toString('base64').replace(/=+$/, '');
      expect({ place, holds: text.includes(encoded) }).toEqual({ place, holds: false });
    }
  }
  expect(places.cache).toContain('***');
});
