import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { freeze, type Travelling } from '../../src/action/frozen-copy.js';
import { DamagedCopy, thaw } from '../../src/action/thaw.js';
import { FileStateStore } from '../../src/batch/file-state-store.js';
import { Ledger, Status } from '../../src/batch/ledger.js';

/** So many files are quickly copied again and again. */
const MOST_ITEMS = 1500;
const NOW = Date.UTC(2026, 0, 1);
let root: string;
let from: Travelling;
let copy: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'frozen-copy-')));
  from = {
    live: join(root, 'live'),
    workflowFolder: 'work',
    workspace: join(root, 'workspace'),
    keep: ['out/**'],
  };
  copy = join(root, 'copy');
  mkdirSync(from.workspace, { recursive: true });
  write('live/work/workflow.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Thaws into places of its own, as on a new machine. */
async function thawElsewhere(name = 'new') {
  const target = { live: join(root, name, 'live'), workspace: join(root, name, 'workspace') };
  mkdirSync(target.workspace, { recursive: true });
  await thaw(copy, target);
  return target;
}

describe('a frozen copy', () => {
  test('holds the state, cut at its last whole record, and kept files', async () => {
    write('live/work/step/items.jsonl', '{"version":1}\n{"key":"a"}\n{"key":"torn');
    write('live/work/step/state.json', '{"s":1}');
    write('live/work/step/state.json.tmp', 'half');
    write('live/work.lock', 'lock');
    write('live/kept/2026/work/workflow.json', 'old');
    write('live/scope', 'run');
    write('workspace/out/deep/a.txt', 'A');
    write('workspace/other.txt', 'no');
    const frozen = await freeze(from, copy, NOW);
    expect(frozen).toEqual({ bytes: 2 + 7 + 26 + 1, keptFiles: 1 });
    const manifest = JSON.parse(read('copy/manifest.json')) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      version: 1,
      created: '2026-01-01T00:00:00.000Z',
      keep: [{ path: 'out/deep/a.txt', size: 1 }],
    });
    const target = await thawElsewhere();
    expect(readFileSync(join(target.live, 'work/step/items.jsonl'), 'utf8')).toBe(
      '{"version":1}\n{"key":"a"}\n',
    );
    expect(readFileSync(join(target.workspace, 'out/deep/a.txt'), 'utf8')).toBe('A');
    for (const path of ['work.lock', 'kept', 'scope', 'work/step/state.json.tmp']) {
      expect(existsSync(join(target.live, path))).toBe(false);
    }
  });

  test('is none while there is no state', async () => {
    rmSync(from.live, { recursive: true });
    expect(await freeze(from, copy, NOW)).toBeUndefined();
    expect(existsSync(join(copy, 'manifest.json'))).toBe(false);
  });

  test('of a log without a whole line, or with a very long one, is right too', async () => {
    write('live/work/a/items.jsonl', 'torn'.repeat(50_000));
    write('live/work/b/items.jsonl', `head\n${'x'.repeat(200_000)}\ntorn${'y'.repeat(70_000)}`);
    await freeze(from, copy, NOW);
    expect(read('copy/state/work/a/items.jsonl')).toBe('');
    expect(read('copy/state/work/b/items.jsonl')).toHaveLength(5 + 200_001);
  });

  test('is brought up to date: changed files anew, unchanged ones not, gone ones no longer', async () => {
    const same = write('workspace/out/same', 'same');
    const changed = write('workspace/out/changed', 'old');
    const gone = write('workspace/out/gone', 'gone');
    await freeze(from, copy, NOW);
    const before = statSync(join(copy, 'keep/out/same')).ctimeMs;
    // As long and as old as before: only the change itself tells.
    const { atime, mtime } = statSync(changed);
    writeFileSync(changed, 'new');
    utimesSync(changed, atime, mtime);
    rmSync(gone);
    await freeze(from, copy, NOW);
    expect(statSync(join(copy, 'keep/out/same')).ctimeMs).toBe(before);
    expect(statSync(same).mtime).toEqual(mtimeOf('copy/keep/out/same', same));
    expect(read('copy/keep/out/changed')).toBe('new');
    expect(existsSync(join(copy, 'keep/out/gone'))).toBe(false);
  });

  test('passes over links, and never the engine’s own files', async () => {
    write('secret.txt', 'outside');
    mkdirSync(join(from.workspace, 'out'));
    symlinkSync(join(root, 'secret.txt'), join(from.workspace, 'out/link'));
    write('workspace/.resumable-batch/state/x', 'own');
    const frozen = await freeze({ ...from, keep: ['**'] }, copy, NOW);
    expect(frozen).toMatchObject({ keptFiles: 0 });
  });
});

function mtimeOf(path: string, source: string): Date {
  const copied = statSync(join(root, path)).mtimeMs;
  expect(Math.floor(copied)).toBe(Math.floor(statSync(source).mtimeMs));
  return statSync(source).mtime;
}

test('a copy that is taken while items finish at full speed restores whole', async () => {
  const store = new FileStateStore(from.live).scope('work').scope('items');
  const ledger = await Ledger.open(store);
  ledger.writeHeader({ version: 1, fingerprint: 'f', key_fingerprint: 'k' });
  mkdirSync(join(from.workspace, 'out'));
  let written = 0;
  let isOver = false;
  const writer = (async () => {
    for (; written < MOST_ITEMS; written += 1) {
      const key = `k${written}`;
      ledger.append({ key, status: 'started' });
      appendFileSync(join(from.workspace, 'out', key), `output of ${key}`);
      const filler = 'x'.repeat(written % 977);
      ledger.append({
        key,
        index: written,
        status: 'processed',
        attempts: 1,
        started_at: '',
        duration_ms: 1,
        item: key,
        result: filler,
      });
      if (written % 3 === 0) ledger.flush();
      if (written % 5 === 0) await nextTurn();
    }
    ledger.close();
    isOver = true;
  })();
  const sizes: number[] = [];
  for (let round = 0; round < 3 || !isOver; round += 1) {
    await freeze(from, copy, NOW);
    const target = await thawElsewhere(`round-${round}`);
    sizes.push(await checkWhole(target.live, target.workspace));
  }
  await writer;
  expect(sizes.at(-1)).toBeGreaterThan(sizes[0]!);
  expect(sizes.at(-1)).toBeLessThanOrEqual(written);
}, 60_000);

/** No damage; every recorded item has its output beside it. Gives how many are recorded. */
async function checkWhole(live: string, workspace: string): Promise<number> {
  const ledger = await Ledger.open(new FileStateStore(live).scope('work').scope('items'));
  expect(ledger.damaged).toEqual([]);
  let processed = 0;
  for (let key = 0; key < ledger.keys.size; key += 1) {
    if (ledger.statusOf(key) !== Status.processed) continue;
    const record = ledger.recordAt(ledger.offsetOf(key));
    const output = readFileSync(join(workspace, 'out', record.key), 'utf8');
    expect(output).toBe(`output of ${record.key}`);
    processed += 1;
  }
  ledger.close();
  return processed;
}

describe('a copy that is not what was saved', () => {
  beforeEach(async () => {
    write('live/work/step/items.jsonl', '{"version":1}\n');
    write('workspace/out/a', 'A');
    await freeze(from, copy, NOW);
  });

  test.each([
    ['without a manifest', () => rmSync(join(copy, 'manifest.json')), 'ENOENT'],
    ['with half a manifest', () => truncateSync(join(copy, 'manifest.json'), 20), 'JSON'],
    ['with another form', () => write('copy/manifest.json', '[]'), 'It has no form'],
    [
      'with files of another form',
      () => write('copy/manifest.json', '{"version":1,"state":[{}],"keep":[]}'),
      'It has no form',
    ],
    [
      'with changed state',
      () => write('copy/state/work/step/items.jsonl', '{"version":2}\n'),
      'state/work/step/items.jsonl is not what was saved',
    ],
    [
      'with a cut file',
      () => write('copy/keep/out/a', ''),
      'keep/out/a is not as long as when it was saved',
    ],
    ['with a missing file', () => rmSync(join(copy, 'keep/out/a')), 'ENOENT'],
    [
      'that leads out of itself',
      () =>
        write('copy/manifest.json', '{"version":1,"state":[],"keep":[{"path":"../x","size":1}]}'),
      'keep/../x leads out of it',
    ],
  ])('%s: nothing is touched', async (_what, damage, message) => {
    damage();
    const thawed = thawElsewhere();
    await expect(thawed).rejects.toBeInstanceOf(DamagedCopy);
    await expect(thawed).rejects.toThrow(message);
    expect(existsSync(join(root, 'new/live'))).toBe(false);
  });

  test('of a newer version, is refused as such', async () => {
    write('copy/manifest.json', '{"version":2}');
    await expect(thawElsewhere()).rejects.toMatchObject({ code: 'state_newer' });
  });

  test('does not follow a link out of the workspace', async () => {
    mkdirSync(join(root, 'new/workspace'), { recursive: true });
    mkdirSync(join(root, 'outside'));
    symlinkSync(join(root, 'outside'), join(root, 'new/workspace/out'));
    await expect(thawElsewhere()).rejects.toThrow('would be outside the workspace');
    expect(existsSync(join(root, 'outside/a'))).toBe(false);
  });

  test('replaces a link by the file', async () => {
    mkdirSync(join(root, 'new/workspace/out'), { recursive: true });
    write('elsewhere', 'stays');
    symlinkSync(join(root, 'elsewhere'), join(root, 'new/workspace/out/a'));
    await thawElsewhere();
    expect(read('elsewhere')).toBe('stays');
    expect(read('new/workspace/out/a')).toBe('A');
  });
});
