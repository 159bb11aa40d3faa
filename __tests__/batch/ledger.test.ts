import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { FileStateStore } from '../../src/batch/file-state-store.js';
import { Ledger, Status } from '../../src/batch/ledger.js';
import type { ItemRecord } from '../../src/batch/record.js';

const HEADER = { version: 1, fingerprint: 'f', key_fingerprint: 'k' };
const HEAD = `${JSON.stringify(HEADER)}\n`;
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  path = join(folder, 'items.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (): Promise<Ledger> => Ledger.open(new FileStateStore(folder));

function processed(key: string, index: number, result: unknown, attempts = 1): ItemRecord {
  const times = { started_at: '2026-01-01T00:00:00.000Z', duration_ms: 1 };
  return { key, index, status: 'processed', attempts, ...times, item: key, result };
}

function statuses(ledger: Ledger): number[] {
  return Array.from({ length: ledger.keys.size }, (_, ordinal) => ledger.statusOf(ordinal));
}

test('the last record of a key counts', async () => {
  const ledger = await open();
  ledger.writeHeader(HEADER);
  ledger.append({ key: 'a', status: 'started' });
  ledger.append({ key: 'b', status: 'started' });
  ledger.append(processed('a', 0, { x: 2n ** 60n }, 2));
  ledger.append({ key: '__proto__', status: 'started' });
  ledger.close();
  const again = await open();
  expect(again.header).toEqual(HEADER);
  expect(statuses(again)).toEqual([Status.processed, Status.started, Status.started]);
  expect(again.wasRetried(0)).toBe(true);
  expect(again.recordAt(again.offsetOf(0))).toMatchObject({ key: 'a', result: { x: 2n ** 60n } });
  expect(again.recordedKeys()).toBe(3);
  again.close();
});

test('a record can be read before it is flushed', async () => {
  const ledger = await open();
  ledger.writeHeader(HEADER);
  ledger.append(processed('ä', 0, 'first'));
  ledger.append(processed('b', 1, 'second'));
  expect(ledger.recordAt(ledger.offsetOf(1))).toMatchObject({ result: 'second' });
  ledger.close();
});

test('lines of an items.jsonl are as the design says', async () => {
  const ledger = await open();
  ledger.writeHeader(HEADER);
  ledger.append({ key: 'a', status: 'started' });
  ledger.close();
  expect(readFileSync(path, 'utf8')).toBe(`${HEAD}{"key":"a","status":"started"}\n`);
});

test('a damaged line is noted by its number, and what follows counts', async () => {
  const done = JSON.stringify(processed('b', 1, 1));
  writeFileSync(path, `${HEAD}{"key":"a","status":"started"}\n{"key":"a","st\n${done}\n[1]\n`);
  const ledger = await open();
  expect(ledger.damaged).toEqual([
    { line: 3, location: path },
    { line: 5, location: path },
  ]);
  expect(statuses(ledger)).toEqual([Status.started, Status.processed]);
  ledger.close();
});

test('records of an unknown status or without a place are damaged', async () => {
  writeFileSync(path, `${HEAD}{"key":"a","status":"done"}\n{"key":"b","status":"processed"}\n`);
  const ledger = await open();
  expect(ledger.damaged.map(({ line }) => line)).toEqual([2, 3]);
  ledger.close();
});

test('a header that was torn while it was written is none', async () => {
  for (const length of [1, 5, 11, 20, HEAD.length - 1]) {
    writeFileSync(path, HEAD.slice(0, length));
    const ledger = await open();
    expect(ledger.header).toBeUndefined();
    ledger.writeHeader(HEADER);
    ledger.close();
    expect(readFileSync(path, 'utf8')).toBe(HEAD);
  }
});

test.each([
  ['garbage', 'this is no ledger\n', 'its first line is no header'],
  ['garbage without an end', 'this is no ledger', 'its first line is no header'],
  ['binary', '\u0000\u0001\u0002\n', 'its first line is no header'],
  ['a list', '[1]\n', 'its first line is no header'],
  ['a record', '{"key":"a","status":"started"}\n', 'its first line is no header'],
])('%s is refused', async (_what, text, why) => {
  writeFileSync(path, text);
  await expect(open()).rejects.toMatchObject({
    code: 'state_unreadable',
    message: `${path} cannot be read: ${why}`,
    hint: 'Restore the file, or start afresh with --no-resume.',
  });
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('a header that is broken in its middle is refused', async () => {
  writeFileSync(path, '{"version":1,"finger\n{"key":"a","status":"started"}\n');
  await expect(open()).rejects.toMatchObject({ code: 'state_unreadable' });
});

test('a newer version is refused', async () => {
  writeFileSync(path, '{"version":2,"fingerprint":"f"}\n{"anything":1}\n');
  await expect(open()).rejects.toMatchObject({
    code: 'state_newer',
    message: `${path} was written by a newer version (format 2, this one knows 1)`,
    hint: 'Use that version, or start afresh with --no-resume.',
  });
});

test('a restarted ledger knows no item, nor that one was retried', async () => {
  const ledger = await open();
  ledger.writeHeader(HEADER);
  ledger.append(processed('a', 0, 1, 3));
  ledger.flush();
  ledger.restart({ ...HEADER, fingerprint: 'g' });
  expect(statuses(ledger)).toEqual([Status.none]);
  expect(ledger.wasRetried(0)).toBe(false);
  expect(ledger.recordedKeys()).toBe(0);
  ledger.close();
  expect(readFileSync(path, 'utf8')).toBe(HEAD.replace('"f"', '"g"'));
});
