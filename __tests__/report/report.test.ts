import { describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/engine/run-options.js';
import { parseJson } from '../../src/json.js';
import { jsonChunks } from '../../src/report/json-chunks.js';
import { planText } from '../../src/report/plan-text.js';
import { runDocument } from '../../src/report/run-document.js';
import { cell, runMarkdown } from '../../src/report/run-markdown.js';
import { writeReport, writeRunDocument } from '../../src/report/write-report.js';
import { batchResultOf, rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

async function ranBatch(items: unknown[], more = ''): Promise<{ rig: Rig; result: RunResult }> {
  const rig = newRig();
  rig.task('work', ({ item }) => {
    if (typeof item === 'string') throw new Error(`no <b>${item}</b> | *x*\n# heading`);
    return { id: item };
  });
  const result = await rig.run(`
    name: w
    steps:
      - name: b
        task: batch
        inputs: { items: ${JSON.stringify(items)}, key: 'k{{ batch.index }}', max_workers: 1, task: { task: work } }
      ${more}
  `);
  return { rig, result };
}

test('a plan in words', () => {
  expect(planText({ total: 884, done: 812, retry: 31, unknown: 3, new: 40, gone: 2 })).toBe(
    '812 done, 31 to retry, 3 unknown, 40 new, 2 gone',
  );
});

describe('JSON in pieces', () => {
  const joined = (value: unknown): string => [...jsonChunks(value)].join('');

  test.each([
    null,
    'text',
    [],
    {},
    [1, [2, [3, [4, [5, [6, [7]]]]]]],
    { a: { b: { c: { d: { e: { f: [{}] } } } } }, 'with "quotes"': 'ä\n' },
    [{ a: undefined, b: 1 }],
  ])('gives the whole: %j', (value) => {
    expect(joined(value)).toBe(JSON.stringify(value));
  });

  test('keeps big integers, and asks things how they print', () => {
    expect(joined([2n ** 60n, { when: new Date(0) }])).toBe(
      '[1152921504606846976,{"when":"1970-01-01T00:00:00.000Z"}]',
    );
  });

  test('never holds a list as a whole', () => {
    const list = Array.from({ length: 1000 }, (_, index) => ({ index }));
    const longest = Math.max(
      ...[...jsonChunks({ a: { result: { list } } })].map((one) => one.length),
    );
    expect(longest).toBeLessThan(30);
  });
});

describe('a run as a document', () => {
  test('has what the design says', async () => {
    const { rig, result } = await ranBatch([1, 2]);
    await writeRunDocument(rig.path('out.json'), result);
    const document = parseJson(rig.read('out.json')) as Record<string, unknown>;
    expect(Object.keys(document)).toEqual([
      'status',
      'complete',
      'workflow',
      'steps',
      'batches',
      'state_dir',
    ]);
    expect(document).toEqual({
      status: 'completed',
      complete: true,
      workflow: 'w',
      steps: { b: { status: 'completed', result: { ...batchResultOf(result) } } },
      batches: { b: { stats: batchResultOf(result).stats, complete: true } },
      state_dir: rig.statePath('w'),
    });
  });

  test('tells a failure', async () => {
    const { result } = await ranBatch(['x']);
    expect(runDocument(result)).toMatchObject({
      status: 'failed',
      failure: { step: 'b', message: '1 of 1 items failed', code: 'batch_failed' },
    });
  });
});

describe('a run as Markdown', () => {
  const GO_ON = 'Go on with `--resume`.';

  test('of a batch with failures', async () => {
    const { result } = await ranBatch([1, 'x', 3]);
    expect(runMarkdown(result, GO_ON)).toBe(
      [
        '### w: failed',
        '',
        'Step b failed: 1 of 3 items failed',
        '',
        '| batch | items | processed | of them before | failed | retried | success | complete |',
        '|---|---|---|---|---|---|---|---|',
        '| b | 3 | 2 | 0 | 1 | 0 | 66.67% | no |',
        '',
        '#### Failed items of b',
        '',
        '| item | key | attempts | error |',
        '|---|---|---|---|',
        '| 1 | k1 | 1 | no &#60;b&#62;x&#60;/b&#62; \\| \\*x\\* \\# heading |',
        '',
        GO_ON,
        '',
      ].join('\n'),
    );
  });

  test('of a complete run says nothing of going on', async () => {
    const { result } = await ranBatch([1]);
    expect(runMarkdown(result, GO_ON)).not.toContain(GO_ON);
  });

  test('of a run without batches', async () => {
    const result = await newRig().run('name: w\nsteps: [{ name: a, task: noop }]');
    expect(runMarkdown(result, GO_ON)).toBe('### w: completed\n');
  });

  test('shows the first hundred failures', async () => {
    const { result } = await ranBatch(Array.from({ length: 130 }, (_, index) => `x${index}`));
    const lines = runMarkdown(result, GO_ON).split('\n');
    expect(lines.filter((line) => /^\| \d+ \| k/.test(line))).toHaveLength(100);
    expect(lines).toContain('… and 30 more: see the report.');
  });

  test('hostile text in a cell is only text', () => {
    expect(cell('a | b\n# c <img src=x> [l](u) `d` @me ~x~ !y')).toBe(
      'a \\| b \\# c &#60;img src=x&#62; \\[l\\](u) \\`d\\` \\@me \\~x\\~ \\!y',
    );
    expect(cell('x'.repeat(1000))).toBe(`${'x'.repeat(300)}…`);
  });
});

test('a report is two files in a folder that is made', async () => {
  const { rig, result } = await ranBatch([1, 'x']);
  await writeReport(rig.path('out/report'), result);
  expect(JSON.parse(rig.read('out/report/report.json'))).toMatchObject({ status: 'failed' });
  expect(rig.read('out/report/report.md')).toContain('Run it again with `--resume` to go on.');
});
