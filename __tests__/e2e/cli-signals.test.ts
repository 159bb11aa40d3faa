import { describe, expect, test } from '@jest/globals';
import { CliProgram, printedRun, runProgram } from '../cli/program.js';
import { dedent, rigs, type Rig } from '../support/rig.js';
import { isRunning, waitUntil } from '../support/wait-until.js';

const newRig = rigs();

/** Items that wait, each with a child of its own, until the test makes the file `go`. */
function waitingRig(): Rig {
  const rig = newRig();
  rig.write(
    'w.yml',
    dedent(`
      name: w
      steps:
        - name: b
          task: batch
          inputs:
            items: [a, b, c]
            key: '{{ batch.item }}'
            max_workers: 2
            task:
              task: shell
              inputs:
                command: |
                  if test {{ batch.item }} = a; then echo a; exit; fi
                  sleep 1000 & echo $! > child-{{ batch.item }}
                  while ! test -e go; do sleep 0.02; done
                  kill $!
                  echo {{ batch.item }}
    `),
  );
  return rig;
}

const childOf = (rig: Rig, item: string): number =>
  rig.has(`child-${item}`) ? Number(rig.read(`child-${item}`)) : 0;

async function startedRun(rig: Rig): Promise<CliProgram> {
  const run = new CliProgram(['run', 'w.yml', '--format', 'json'], rig.workspace);
  const areWaiting = (): boolean => childOf(rig, 'b') > 0 && childOf(rig, 'c') > 0;
  await waitUntil('two items wait', () => run.hasEnded || areWaiting(), 30_000);
  if (!areWaiting()) throw new Error(`It ended early: ${(await run.end).stderr}`);
  return run;
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  test('ends the children, leaves a resumable state and says how to go on', async () => {
    const rig = waitingRig();
    const run = await startedRun(rig);
    run.kill(signal);
    const end = await run.end;
    expect(end).toMatchObject({ code, signal: null });
    expect(printedRun(end)).toMatchObject({ status: 'interrupted', complete: false });
    expect(end.stderr).toContain('Stopping: running items are ended, the state is kept\n');
    expect(end.stderr).toContain('resumable-batch run w.yml --resume');
    for (const item of ['b', 'c']) {
      await waitUntil(
        `the child of ${item} is gone`,
        async () => !(await isRunning(childOf(rig, item))),
      );
    }
    rig.write('go', '');
    const resumed = await runProgram(
      ['run', 'w.yml', '--resume', '--format', 'json'],
      rig.workspace,
    );
    expect(resumed.stderr).toContain('  b: 1 done, 0 to retry, 2 unknown, 0 new, 0 gone\n');
    expect(printedRun(resumed).steps['b']?.result.processed).toEqual(['a', 'b', 'c']);
  });
});

test('what a killed run left running is ended before its items run again', async () => {
  const rig = waitingRig();
  const run = await startedRun(rig);
  run.kill('SIGKILL');
  await run.end;
  const orphans = [childOf(rig, 'b'), childOf(rig, 'c')];
  expect(await isRunning(orphans[0]!)).toBe(true);
  rig.write('child-b', '');
  rig.write('child-c', '');
  const resumed = new CliProgram(['run', 'w.yml', '--resume'], rig.workspace);
  await waitUntil('the items run again', () => childOf(rig, 'b') > 0, 30_000);
  for (const pid of orphans) expect(await isRunning(pid)).toBe(false);
  rig.write('go', '');
  expect(await resumed.end).toMatchObject({ code: 0 });
});

test("a second run on the same state is refused with the first one's facts", async () => {
  const rig = waitingRig();
  const run = await startedRun(rig);
  for (const words of [['--resume'], ['--no-resume'], []]) {
    const refused = await runProgram(['run', 'w.yml', ...words], rig.workspace);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(
      new RegExp(
        `^error: Another run is writing to ${rig.statePath('w')}: process ${run.pid} on \\S+, since \\S+Z\\nhint: Wait for its end, or give this run another --state-dir\\.\\n$`,
      ),
    );
  }
  const elsewhere = new CliProgram(['run', 'w.yml', '--state-dir', 'other'], rig.workspace);
  rig.write('go', '');
  expect(await run.end).toMatchObject({ code: 0 });
  expect(await elsewhere.end).toMatchObject({ code: 0 });
});
