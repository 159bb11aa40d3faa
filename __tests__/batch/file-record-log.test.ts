import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { FileRecordLog } from '../../src/batch/file-record-log.js';
import { StateError } from '../../src/errors.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-log-'));
  path = join(folder, 'items.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function scanned(log: FileRecordLog): Promise<[number, string][]> {
  const lines: [number, string][] = [];
  await log.scan((line, offset) => lines.push([offset, line]));
  return lines;
}

test('lines come back in order, each with its place', async () => {
  const log = new FileRecordLog(path);
  log.append('one\n');
  log.append('two\nthree\n');
  expect(await scanned(log)).toEqual([
    [0, 'one'],
    [4, 'two'],
    [8, 'three'],
  ]);
  expect(log.readLine(4)).toBe('two');
  expect(log.size).toBe(14);
  log.close();
});

test('what was appended is on the disk at once, and can be read after the log is closed', async () => {
  const log = new FileRecordLog(path);
  log.append('one\n');
  expect(readFileSync(path, 'utf8')).toBe('one\n');
  await log.sync();
  log.close();
  log.close();
  expect(log.readLine(0)).toBe('one');
});

test('a torn tail is no line; the next append cuts it, and nobody else does', async () => {
  writeFileSync(path, 'one\ntw');
  const looking = new FileRecordLog(path);
  expect(await scanned(looking)).toEqual([[0, 'one']]);
  looking.close();
  expect(readFileSync(path, 'utf8')).toBe('one\ntw');
  const writing = new FileRecordLog(path);
  await scanned(writing);
  writing.append('three\n');
  expect(readFileSync(path, 'utf8')).toBe('one\nthree\n');
  expect(await scanned(writing)).toEqual([
    [0, 'one'],
    [4, 'three'],
  ]);
  writing.close();
});

test('a line that is longer than what is read at once', async () => {
  const long = 'ä€😀'.repeat(400_000);
  const after = 'x'.repeat(5000);
  writeFileSync(path, `a\n${long}\n${after}\n`);
  const log = new FileRecordLog(path);
  const lines = await scanned(log);
  expect(lines.map(([, line]) => line.length)).toEqual([1, long.length, 5000]);
  expect(lines[1]?.[1] === long).toBe(true);
  expect(lines.map(([offset]) => log.readLine(offset).length)).toEqual([1, long.length, 5000]);
  expect(log.readLine(2) === long).toBe(true);
  log.close();
});

test.each([0, 1, 2, 3])('characters across the border of a chunk, shifted by %i', async (shift) => {
  const lines = [`${'.'.repeat(shift)}${'😀'.repeat(262_143)}`, '😀€ä'.repeat(50), 'end'];
  writeFileSync(path, `${lines.join('\n')}\n`);
  const log = new FileRecordLog(path);
  const read = await scanned(log);
  expect(read.map(([, line], at) => line === lines[at])).toEqual([true, true, true]);
  log.close();
});

test('a cleared log begins again', async () => {
  appendFileSync(path, 'one\ntor');
  const log = new FileRecordLog(path);
  await scanned(log);
  log.clear();
  log.append('two\n');
  expect(readFileSync(path, 'utf8')).toBe('two\n');
  expect(log.size).toBe(4);
  log.close();
});

test('a log that cannot be opened is told by its path', () => {
  expect(() => new FileRecordLog(folder)).toThrow(StateError);
  expect(() => new FileRecordLog(folder)).toThrow(`${folder} cannot be opened: `);
});
