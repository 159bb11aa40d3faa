import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { printedRun, runProgram, type PrintedRun } from '../cli/program.js';
import { REPOSITORY_ROOT } from '../support/repository-root.js';
import { rigs, type Rig } from '../support/rig.js';

const newRig = rigs();
const TESTED = ['checksums.yml', 'compress.yml', 'invoices.yml'];

/** A copy of what the examples work on. */
function workspace(...folders: string[]): Rig {
  const rig = newRig();
  for (const folder of ['examples', ...folders]) {
    cpSync(join(REPOSITORY_ROOT, folder), rig.path(folder), { recursive: true });
  }
  return rig;
}

async function ran(rig: Rig, example: string, ...words: string[]): Promise<PrintedRun> {
  const all = ['run', `examples/${example}`, '--format', 'json', ...words];
  const end = await runProgram(all, rig.workspace);
  expect(end).toMatchObject({ code: 0 });
  return printedRun(end);
}

test('each example is tested here', () => {
  const files = readdirSync(join(REPOSITORY_ROOT, 'examples'));
  expect(files.filter((file) => file.endsWith('.yml')).sort()).toEqual(TESTED);
});

test('checksums: one of every source file', async () => {
  const rig = workspace('src');
  const run = await ran(rig, 'checksums.yml', 'pause=0');
  const files = readdirSync(rig.path('src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file}`)
    .sort();
  expect(files.length).toBeGreaterThan(50);
  const lines = files.map((file) => {
    const hash = createHash('sha256')
      .update(readFileSync(rig.path(file)))
      .digest('hex');
    return `${hash}  ${file}\n`;
  });
  expect(rig.read('out/SHA256SUMS')).toBe(lines.join(''));
  expect(run.steps['tell']?.result).toMatch(new RegExp(`^${files.length} files, listed in `));
});

test('compress: what is compressed is what it was', async () => {
  const rig = newRig();
  cpSync(join(REPOSITORY_ROOT, 'examples'), rig.path('examples'), { recursive: true });
  rig.write('docs/one.md', '# One\n'.repeat(100));
  rig.write("docs/it's $(two).md", '# Two\n');
  const run = await ran(rig, 'compress.yml', 'level=1');
  for (const name of ['one.md', "it's $(two).md"]) {
    const compressed = readFileSync(rig.path('out/gz', `${name}.gz`));
    expect(gunzipSync(compressed).toString()).toBe(rig.read(`docs/${name}`));
  }
  expect(run.steps['tell']?.result).toBe('Compressed 2 files into out/gz');
});

test('invoices: the wrong row fails; corrected and resumed, only that one is done', async () => {
  const rig = workspace();
  const orders = rig.read('examples/data/orders.csv');
  const rows = orders.trim().split('\n').length - 1;
  const first = await ran(rig, 'invoices.yml');
  const { stats, failed } = first.steps['invoices']!.result;
  expect(stats).toMatchObject({ total: rows, processed: rows - 1, failed: 1 });
  expect(readdirSync(rig.path('out/invoices'))).toHaveLength(rows - 1);
  const key = failed[0]!.key;
  expect(first.steps['tell']?.result).toContain(`order ${key} failed: `);

  const [head = '', ...lines] = orders.trim().split('\n');
  const good = lines.find((line) => !line.startsWith(`${key},`))!;
  const columns = head.trim().split(',');
  const cells = good
    .trim()
    .split(',')
    .map((cell, at) => (columns[at] === 'order' ? key : cell));
  const corrected = lines.map((line) => (line.startsWith(`${key},`) ? cells.join(',') : line));
  rig.write('examples/data/orders.csv', [head, ...corrected, ''].join('\n'));
  const second = await ran(rig, 'invoices.yml', '--resume');
  expect(second.complete).toBe(true);
  expect(second.steps['invoices']!.result.stats).toMatchObject({
    processed: rows,
    failed: 0,
    resumed: rows - 1,
  });
  const invoice = rig.read(`out/invoices/${key}.txt`);
  expect(invoice).toContain(`Invoice for order ${key}\n`);
  expect(invoice).toMatch(/Total: [\d.]+ EUR/);
});
