import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../../src/json.js';
import { rigs, dedent, type Rig } from '../support/rig.js';
import { cli } from './fake-terminal.js';
import { withWorkflow, BATCH } from './workflow-file.js';

const newRig = rigs();
const rigWith = (text: string): Rig => withWorkflow(newRig(), text);

describe('run in text', () => {
  test('tells what happens on stderr and the sum on stdout', async () => {
    const rig = rigWith(BATCH);
    const { code, stdout, stderr } = await cli(rig, ['run', 'w.yml']);
    expect(code).toBe(0);
    expect(stdout).toBe('b: 4 items, 4 processed, 0 failed\nwork: completed\n');
    expect(stderr).toBe(
      dedent(`
        Running work
        > hello (echo)
          hello: hello
        > off (noop)
        - off: skipped, its condition is false
        > b (batch)
          b: 4 items
          b: 4 of 4 items done
      `),
    );
  });

  test('says how to go on, and does', async () => {
    const rig = rigWith(BATCH);
    const first = await cli(rig, ['run', 'w.yml', 'bad=2']);
    expect(first.code).toBe(0);
    expect(first.stdout).toBe(
      `b: 4 items, 2 processed, 2 failed\nwork: completed\nState: ${rig.statePath('work')}\nTo go on: resumable-batch run w.yml --resume\n`,
    );
    expect(first.stderr).toContain('  item 2 (k2): no 2\n  item 3 (k3): no 3\n');
    const second = await cli(rig, ['run', 'w.yml', '--resume', 'bad=9']);
    expect(second.stderr).toBe(
      dedent(`
        warning: The param 'bad' differs from the run that is resumed
        Resuming work
        - hello: done before
        - off: done before
        > b (batch)
          b: warning: The task of batch 'b' has changed: items that are done stay as they are (on_change: keep)
          b: 2 done, 2 to retry, 0 unknown, 0 new, 0 gone
          b: 4 of 4 items done, 2 of them before
      `),
    );
    expect(second.stdout).toBe(
      'b: 4 items, 4 processed (2 of them before), 0 failed\nwork: completed\n',
    );
  });

  test('without --resume keeps an unfinished state aside and says the way back', async () => {
    const rig = rigWith(BATCH);
    await cli(rig, ['run', 'w.yml', 'bad=2']);
    const { stderr } = await cli(rig, ['run', 'w.yml', 'bad=3']);
    const [, kept, command] = /kept in (.*)\n {2}To go on with it: (.*)\n/.exec(stderr) ?? [];
    expect(kept).toMatch(/\.resumable-batch\/kept\/[^/]+\/work$/);
    const stateDir = kept!.replace(/\/work$/, '');
    expect(command).toBe(`resumable-batch run w.yml --resume --state-dir ${stateDir}`);
    const back = await cli(rig, command!.split(' ').slice(1));
    expect(back.stderr).toContain('2 done, 2 to retry');
    const silent = await cli(rig, ['run', 'w.yml', '--no-resume']);
    expect(silent.stderr).not.toContain('kept');
  });

  test('tells a failed step with its hint, and ends with 1', async () => {
    const rig = rigWith(
      "name: w\nparams: { size: 1 }\nsteps:\n  - { name: a, task: echo, inputs: { message: \"{{ args['si' ~ 'se'] }}\" } }",
    );
    const { code, stderr, stdout } = await cli(rig, ['run', 'w.yml']);
    expect(code).toBe(1);
    expect(stderr).toContain(
      "x a: w.yml:4:51: 'args.sise' is undefined: namespace 'args' has size\n  hint: Did you mean 'args.size'?\n",
    );
    expect(stdout).toContain('w: failed\n');
  });

  test('tells retries, and failures that the workflow passes over', async () => {
    const rig = rigWith(`
      name: w
      steps:
        - { name: a, task: fail, inputs: { message: no }, retry: { max_attempts: 2, delay: 0.01 }, on_error: continue }
    `);
    const { code, stderr } = await cli(rig, ['run', 'w.yml']);
    expect(code).toBe(0);
    expect(stderr).toBe(
      'Running w\n> a (fail)\n  a: attempt 1 failed: no, next in 10 ms\nx a: no (the workflow goes on)\n',
    );
  });

  test('shows what tasks print; of items only with --verbose', async () => {
    const rig = rigWith(`
      name: w
      steps:
        - { name: a, task: shell, inputs: { command: 'echo one; printf two' } }
        - name: b
          task: batch
          inputs: { items: [x], key: '{{ batch.item }}', task: { task: shell, inputs: { command: 'echo inner' } } }
    `);
    const { stderr } = await cli(rig, ['run', 'w.yml']);
    expect(stderr).toContain('  a | one\n  a | two\n');
    expect(stderr).not.toContain('inner');
    const verbose = await cli(rig, ['run', 'w.yml', '--verbose']);
    expect(verbose.stderr).toContain('  b x | inner\n');
  });

  test('tells ten failed items and leaves the rest to the report', async () => {
    const rig = rigWith(
      BATCH.replace('[0, 4]', '[0, 30]').replace('max_failures: 4', 'max_failures: 30'),
    );
    const { stderr } = await cli(rig, ['run', 'w.yml', 'bad=0']);
    expect(stderr.match(/^ {2}item \d+ /gm)).toHaveLength(10);
    expect(stderr).toContain('  further failures are in the report\n');
  });
});

describe('run with --format json', () => {
  test('prints one document on stdout and nothing else there', async () => {
    const rig = rigWith(BATCH);
    const { code, stdout } = await cli(rig, ['run', 'w.yml', '--format', 'json']);
    expect(code).toBe(0);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(parseJson(stdout)).toMatchObject({
      status: 'completed',
      complete: true,
      workflow: 'work',
      steps: {
        hello: { status: 'completed', result: 'hello' },
        off: { status: 'skipped' },
        b: { status: 'completed', result: { processed: [0, 1, 2, 3] } },
      },
      batches: { b: { stats: { total: 4, processed: 4 } } },
      state_dir: rig.statePath('work'),
    });
  });

  test('also into files', async () => {
    const rig = rigWith(BATCH);
    const words = ['run', 'w.yml', '--output', 'out.json', '--report', 'out/report'];
    await cli(rig, words);
    expect(parseJson(rig.read('out.json'))).toMatchObject({ status: 'completed' });
    expect(parseJson(rig.read('out/report/report.json'))).toMatchObject({ workflow: 'work' });
    expect(rig.read('out/report/report.md')).toContain('### work: completed');
  });
});
