import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { PROGRAM, printedRun, runProgram } from '../cli/program.js';
import { rigs } from '../support/rig.js';

const newRig = rigs();

const WORKFLOW = `
name: w
steps:
  - name: b
    task: batch
    inputs:
      items: { range: [0, 300] }
      key: 'item-{{ batch.item }}'
      max_workers: 2
      task:
        task: javascript
        inputs:
          code: |
            require('node:fs').appendFileSync(batch.item % 2 ? 'odd' : 'even', batch.item + '\\n');
            return 'x'.repeat(500);
`;

test('a state that can grow no more ends the run; nothing recorded is lost or run twice', async () => {
  const rig = newRig();
  rig.write('w.yml', WORKFLOW);
  // A file may become 64 KiB long and no longer: what a full disk is to items.jsonl.
  const limited = `ulimit -f 128; exec "$0" "$@"`;
  const words = [PROGRAM, 'run', 'w.yml'];
  const full = spawnSync('sh', ['-c', limited, process.execPath, ...words], {
    cwd: rig.workspace,
    encoding: 'utf8',
  });
  expect(full.status).toBe(1);
  expect(full.stderr).toContain(
    `${rig.statePath('w', 'b', 'items.jsonl')} cannot be written: EFBIG`,
  );
  expect(full.stderr).toContain('hint: Make room on the disk, then resume.\n');
  const ledger = readFileSync(rig.statePath('w', 'b', 'items.jsonl'), 'utf8');
  expect(ledger.endsWith('\n')).toBe(true);

  const end = await runProgram(['run', 'w.yml', '--resume', '--format', 'json'], rig.workspace);
  expect(printedRun(end)).toMatchObject({ status: 'completed', complete: true });
  const done = [...rig.read('odd').trim().split('\n'), ...rig.read('even').trim().split('\n')];
  expect(new Set(done).size).toBe(300);
  expect(done.length).toBeLessThanOrEqual(302);
});
