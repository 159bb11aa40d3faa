import { describe, expect, test } from '@jest/globals';
import { rigs, type Rig } from '../support/rig.js';
import { cli, FakeTerminal } from './fake-terminal.js';
import { withWorkflow, BATCH } from './workflow-file.js';

const newRig = rigs();
const rigWith = (text: string): Rig => withWorkflow(newRig(), text);

describe('options', () => {
  test('--limit, --max-workers, --shard, --workspace, --state-dir', async () => {
    const rig = rigWith(BATCH);
    rig.write('inner/x', '');
    const limited = await cli(rig, ['run', 'w.yml', '--limit', '1', '--max-workers', '2']);
    expect(limited.stderr).toContain('b: 1 of 4 items done, stopped by the limit of items');
    const words = ['run', 'w.yml', '--workspace', 'inner', '--state-dir', 'st ate', '--limit', '2'];
    const elsewhere = await cli(rig, words);
    expect(elsewhere.stdout).toContain(`State: ${rig.path('st ate/work')}\n`);
    expect(elsewhere.stdout).toContain(
      "To go on: resumable-batch run w.yml --resume --workspace inner --state-dir 'st ate'\n",
    );
    const one = await cli(rig, ['run', 'w.yml', '--shard', '1/2', '--no-resume']);
    const two = await cli(rig, ['run', 'w.yml', '--shard', '2/2', '--no-resume']);
    const totals = [one, two].map(({ stdout }) => Number(/b: (\d+) items/.exec(stdout)?.[1]));
    expect(totals[0]! + totals[1]!).toBe(4);
  });

  test('--time-limit ends with 75', async () => {
    const rig = rigWith(BATCH);
    const { code, stdout } = await cli(rig, ['run', 'w.yml', '--time-limit', '0s']);
    expect(code).toBe(75);
    expect(stdout).toContain('work: stopped\n');
    expect(stdout).toContain('To go on: ');
  });

  test('an arg may hold =', async () => {
    const rig = rigWith(
      "params: { a: x }\nsteps: [{ name: s, task: echo, inputs: { message: '{{ args.a }}' } }]",
    );
    const { stderr } = await cli(rig, ['run', 'w.yml', 'a=b=c d']);
    expect(stderr).toContain('s: b=c d\n');
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('ends the run in order and leaves a resumable state', async () => {
    const rig = rigWith(`
      name: w
      steps:
        - name: b
          task: batch
          inputs: { items: [1, 2, 3], max_workers: 1, task: { task: shell, inputs: { command: 'sleep {{ 60 if batch.item == 2 else 0 }}' } } }
    `);
    const terminal = new FakeTerminal(rig.workspace);
    const started = setInterval(() => {
      const ledger = rig.has('.resumable-batch/w/b/items.jsonl') ? rig.records('w', 'b') : [];
      if (ledger.length < 3) return;
      clearInterval(started);
      terminal.send(signal);
      terminal.send(signal);
    }, 10);
    const { code, stdout, stderr } = await cli(rig, ['run', 'w.yml'], terminal);
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(terminal.exits).toEqual([code]);
    expect(terminal.listening).toBe(0);
    expect(stderr).toContain('Stopping: running items are ended, the state is kept\n');
    expect(stderr).toContain('b: 1 of 3 items done, interrupted\n');
    expect(stdout).toContain('w: interrupted\n');
    expect(stdout).toContain('To go on: resumable-batch run w.yml --resume\n');
  });
});
