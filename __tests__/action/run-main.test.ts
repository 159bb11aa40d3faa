import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runMain } from '../../src/action/run-main.js';
import { runPost } from '../../src/action/run-post.js';
import { FakeCache } from './support/fake-cache.js';
import { FakeHost } from './support/fake-host.js';

let root: string;
let workspace: string;
let cache: FakeCache;

const BATCH = `name: work
params: { word: { default: x }, token: { secret: true, default: s3cret-value } }
secrets: [API_KEY]
steps:
  - name: say
    task: echo
    inputs: { message: "{{ github.event.number }} {{ args.word }}" }
  - name: never
    task: noop
    condition: "False"
  - name: items
    task: batch
    inputs:
      items: { range: [0, 6] }
      key: "k{{ batch.item }}"
      max_workers: 1
      max_failures: 6
      task:
        task: javascript
        inputs:
          at: "{{ workspace }}"
          code: |
            const fs = require('node:fs');
            const { join } = require('node:path');
            fs.mkdirSync(join(at, 'out'), { recursive: true });
            console.log('::error::' + batch.item);
            if (fs.existsSync(join(at, 'fail')) && batch.item > 2) throw new Error('no ' + batch.item);
            while (fs.existsSync(join(at, 'hold')) && batch.item > 1) await new Promise((r) => setTimeout(r, 10));
            fs.writeFileSync(join(at, 'out', batch.key), 'done');
            return batch.item;
`;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'run-main-')));
  workspace = join(root, 'workspace');
  cache = new FakeCache(workspace);
  checkOut();
});
afterEach(() => {
  cache.remove();
  rmSync(root, { recursive: true, force: true });
});

/** A new machine at the same place. */
function checkOut(): void {
  for (const folder of [workspace, join(root, 'temp')]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  writeFileSync(join(workspace, 'work.yml'), BATCH);
  writeFileSync(join(root, 'event.json'), '{"number": 42}');
}

function touch(name: string): void {
  writeFileSync(join(workspace, name), '');
}

function host(inputs: Record<string, string> = {}, env: Record<string, string> = {}): FakeHost {
  const given = { workflow: 'work.yml', keep: 'out/**', 'report-artifact': 'report', ...inputs };
  return new FakeHost(
    {
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: join(root, 'temp'),
      GITHUB_RUN_ID: '1',
      GITHUB_JOB: 'build',
      GITHUB_ACTION: '__self',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_EVENT_PATH: join(root, 'event.json'),
      API_KEY: 'key-of-the-api',
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
    cache,
  );
}

const SECOND = { GITHUB_RUN_ATTEMPT: '2' };

describe('main', () => {
  test('runs, saves, reports, and says all of it', async () => {
    const one = host({ 'report-retention-days': '2' });
    expect(await runMain(one)).toBe(0);
    const { commands } = one;
    expect(commands.errors).toEqual([]);
    expect(commands.warnings).toEqual([]);
    expect(commands.secrets).toEqual(['key-of-the-api', 's3cret-value']);
    expect(commands.groups.slice(0, 2)).toEqual(['say (echo)', 'end']);
    expect(commands.lines).toEqual(
      expect.arrayContaining(['Running work', '42 x', 'items: 6 items', 'k5 | ::error::5']),
    );
    const report = join(commands.outputs['report-path']!, 'report.json');
    expect(commands.outputs).toMatchObject({
      status: 'completed',
      complete: 'true',
      total: '6',
      processed: '6',
      'results-path': report,
      'artifact-id': '1',
      'artifact-url': 'https://github.com/o/r/actions/runs/1/artifacts/1',
      'cache-hit': 'false',
    });
    expect(one.artifacts).toEqual([
      { name: 'report', retentionDays: 2, files: expect.arrayContaining([report]) },
    ]);
    expect(commands.summary).toContain('### work: completed');
    expect(cache.saved).toHaveLength(1);
    expect(readFileSync(join(workspace, '.resumable-batch/.gitignore'), 'utf8')).toBe('*\n');
    // Post has nothing left to do.
    const lines = commands.lines.length;
    expect(await runPost(one)).toBe(0);
    expect(cache.saved).toHaveLength(1);
    expect(commands.lines).toHaveLength(lines);
  });

  test('tells failed items, and what is next', async () => {
    touch('fail');
    const one = host();
    expect(await runMain(one)).toBe(1);
    expect(JSON.parse(one.commands.outputs['failed-items']!)).toHaveLength(3);
    expect(one.commands.lines).toContainEqual(
      expect.stringMatching(/^item 3 \(k3\) failed: .*no 3/),
    );
    expect(one.commands.summary).toContain('To go on, rerun this job: items');
    checkOut();
    const two = host({}, SECOND);
    expect(await runMain(two)).toBe(0);
    expect(two.commands.lines).toContain('say: done before');
    expect(two.commands.lines).toContain('items: 3 done, 3 to retry, 0 unknown, 0 new, 0 gone');
    expect(two.commands.outputs).toMatchObject({ resumed: '3', 'cache-hit': 'true' });
    expect(existsSync(join(workspace, 'out/k0'))).toBe(true);
  });

  test('ends the job with the error of a step, on its line', async () => {
    touch('fail');
    writeFileSync(join(workspace, 'work.yml'), BATCH.replace('max_failures: 6', 'max_failures: 1'));
    const one = host();
    expect(await runMain(one)).toBe(1);
    expect(one.commands.errors).toEqual(['Step items failed: 2 of 6 items failed']);
    expect(one.commands.places[0]).toMatchObject({ file: 'work.yml', startLine: 11 });
    const never = host({ 'fail-on': 'never', resume: 'never' });
    expect(await runMain(never)).toBe(0);
    expect(never.commands.summary).toContain('`resume: never`');
  });

  test.each([
    [{ workflow: 'none.yml' }, "The input 'workflow' names none.yml: there is no such file"],
    [
      { 'working-directory': 'none' },
      "The input 'working-directory' names none: there is no such folder",
    ],
    [{ 'working-directory': '..' }, "The input 'working-directory' leaves the workspace: '..'"],
    [{ args: 'nothing=1' }, "The workflow 'work' has no param 'nothing'"],
  ])('refuses %j before anything runs', async (inputs, message) => {
    const one = host(inputs);
    expect(await runMain(one)).toBe(1);
    expect(one.commands.errors[0]).toContain(message);
    expect(one.commands.outputs).toMatchObject({ status: 'failed', complete: 'false' });
    expect(await runPost(one)).toBe(0);
    expect(cache.saved).toEqual([]);
  });

  test('puts what is wrong in the file onto its lines', async () => {
    writeFileSync(join(workspace, 'work.yml'), 'name: x\nsteps:\n  - name: a\n    task: ecko\n');
    const one = host();
    expect(await runMain(one)).toBe(1);
    expect(one.commands.places[0]).toMatchObject({ file: 'work.yml', startLine: 4 });
  });

  test('goes on with what an earlier step of the job, or an earlier attempt here, left', async () => {
    cache.available = false;
    await runMain(host({ 'cache-key': 'k', limit: '2' }));
    const again = host({ 'cache-key': 'k', limit: '4' });
    await runMain(again);
    expect(again.commands.lines).toContain('Going on with the state on this machine');
    expect(again.commands.outputs).toMatchObject({ resumed: '2', processed: '4' });
    rmSync(join(root, 'temp'), { recursive: true });
    const rerun = host({ 'cache-key': 'k' }, SECOND);
    await runMain(rerun);
    expect(rerun.commands.outputs).toMatchObject({ resumed: '4', complete: 'true' });
    // Another run's state on this machine is not this run's.
    const other = host({ 'cache-key': 'k' }, { GITHUB_RUN_ID: '2' });
    await runMain(other);
    expect(other.commands.outputs).toMatchObject({ resumed: '0' });
    const always = host({ 'cache-key': 'k', resume: 'always' });
    await runMain(always);
    expect(always.commands.summary).toContain('completed');
  });
});

describe('a state that does not come', () => {
  const changeManifest = (text: string) =>
    writeFileSync(join(cache.entry(0), 'manifest.json'), text);

  test('because it is damaged, is an error that is said, or the end', async () => {
    await runMain(host({ limit: '2' }));
    changeManifest('{}');
    checkOut();
    const strict = host({ 'on-missing-state': 'fail' }, SECOND);
    expect(await runMain(strict)).toBe(1);
    expect(strict.commands.errors[0]).toMatch(
      /could not be restored: it is damaged.*Nothing has run/s,
    );
    checkOut();
    const one = host({}, SECOND);
    await runMain(one);
    expect(one.commands.errors[0]).toMatch(
      /it is damaged: It has no form\. All items run again\.$/,
    );
  });

  test('because it is of a newer version, ends the run, and nothing is saved over it', async () => {
    await runMain(host({ limit: '2' }));
    changeManifest('{"version": 99}');
    checkOut();
    const one = host({}, SECOND);
    expect(await runMain(one)).toBe(1);
    expect(one.commands.errors[0]).toContain('was written by a newer version');
    await runPost(one);
    expect(cache.saved).toHaveLength(1);
  });

  test('because the cache throws, is a warning where none was expected', async () => {
    cache.onRestore = () => Promise.reject(new Error('boom'));
    const one = host({ resume: 'always' });
    expect(await runMain(one)).toBe(0);
    expect(one.commands.warnings).toEqual([
      'It could not be found out whether there is a state to go on with: boom',
    ]);
  });
});

describe('an interrupted main', () => {
  async function interrupted(inputs: Record<string, string> = {}) {
    touch('hold');
    const one = host(inputs);
    const code = runMain(one);
    while (!existsSync(join(workspace, 'out/k1'))) await delay(10);
    await delay(50);
    return { one, code };
  }

  test('ends in order at the first signal; post saves and reports', async () => {
    const { one, code } = await interrupted();
    one.signal('SIGINT');
    expect(await code).toBe(130);
    expect(one.exits).toEqual([]);
    expect(one.commands.outputs).toMatchObject({ status: 'interrupted', processed: '2' });
    expect(cache.saved).toEqual([]);
    const summary = one.commands.summary;
    expect(await runPost(one)).toBe(0);
    expect(cache.saved).toHaveLength(1);
    expect(one.artifacts).toHaveLength(1);
    expect(one.commands.summary).toBe(summary);
  });

  test('ends at once at the second', async () => {
    const { one, code } = await interrupted();
    one.signal('SIGINT');
    one.signal('SIGTERM');
    expect(one.exits).toEqual([143]);
    await code;
  });

  test('that was killed is made good by post, with checkpoints before', async () => {
    const { one, code } = await interrupted({ 'checkpoint-interval': '1s' });
    while (cache.saved.length === 0) await delay(20);
    cache.onSave = async () => -1;
    while (one.commands.warnings.length === 0) await delay(20);
    expect(one.commands.warnings).toEqual([
      'The state could not be saved: the cache service gave no reason',
    ]);
    // Post of a main that lives is refused by its lock.
    const early = host();
    Object.assign(early.commands.state, one.commands.state);
    expect(await runPost(early)).toBe(0);
    expect(early.commands.warnings[0]).toContain('Another run is writing to');
    one.signal('SIGTERM');
    expect(await code).toBe(143);
    const late = host();
    late.commands.state['baton'] = one.commands.state['baton']!;
    expect(await runPost(late)).toBe(0);
    expect(late.commands.summary).toContain('| items | 6 | 2 |');
    expect(late.commands.lines).toContainEqual(expect.stringMatching(/^State saved/));
  });
});
