import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CliProgram, printedRun, runProgram } from '../cli/program.js';
import { rigs, type Rig } from '../support/rig.js';
import { waitUntil } from '../support/wait-until.js';

const newRig = rigs();

const ITEMS = 2000;
const WORKERS = 4;
/** How many effects a run may have before it is killed. */
const KILLS = [1, 90, 300, 301, 700, 1200, 1900];

const WORKFLOW = `
name: kill
steps:
  - name: b
    task: batch
    inputs:
      items: { range: [0, ${ITEMS}] }
      key: 'item-{{ batch.item }}'
      max_workers: ${WORKERS}
      task:
        task: shell
        inputs: { command: 'echo {{ batch.item }} >> effects; echo {{ batch.item * 2 }}' }
  - { name: after, task: echo, inputs: { message: '{{ steps.b.result.results | length }}' } }
`;

const effects = (rig: Rig): string[] =>
  rig.has('effects') ? readFileSync(rig.path('effects'), 'utf8').trimEnd().split('\n') : [];

test(`${ITEMS} items, killed ${KILLS.length} times and resumed`, async () => {
  const rig = newRig();
  rig.write('kill.yml', WORKFLOW);
  for (const count of KILLS) {
    const run = new CliProgram(['run', 'kill.yml', '--resume'], rig.workspace);
    await waitUntil(`${count} effects`, () => run.hasEnded || effects(rig).length >= count, 60_000);
    run.kill('SIGKILL');
    expect((await run.end).signal).toBe('SIGKILL');
  }
  const last = await runProgram(['run', 'kill.yml', '--resume', '--format', 'json'], rig.workspace);
  expect(last.code).toBe(0);
  expect(last.stderr).toMatch(/ {2}b: \d+ done, 0 to retry, [0-4] unknown, \d+ new, 0 gone\n/);
  const run = printedRun(last);
  expect(run).toMatchObject({ status: 'completed', complete: true });
  const { processed, failed, results, stats } = run.steps['b']!.result;
  expect(processed).toEqual(Array.from({ length: ITEMS }, (_, item) => item));
  expect(results.map((result) => (result as { stdout: string }).stdout)).toEqual(
    Array.from({ length: ITEMS }, (_, item) => `${item * 2}\n`),
  );
  expect(failed).toEqual([]);
  expect(stats).toMatchObject({ total: ITEMS, processed: ITEMS, failed: 0, success_rate: 100 });
  expect(run.steps['after']?.result).toBe(ITEMS);

  const all = effects(rig);
  expect(new Set(all).size).toBe(ITEMS);
  expect(all.length - ITEMS).toBeLessThanOrEqual(KILLS.length * WORKERS);

  const again = await runProgram(
    ['run', 'kill.yml', '--resume', '--format', 'json'],
    rig.workspace,
  );
  expect(printedRun(again).steps).toEqual(run.steps);
  expect(effects(rig)).toHaveLength(all.length);
}, 120_000);
