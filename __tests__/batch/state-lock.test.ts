import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, test } from '@jest/globals';
import { FileStateStore } from '../../src/batch/file-state-store.js';
import type { LockFacts } from '../../src/batch/state-lock.js';
import { rigs, type Rig } from '../support/rig.js';

const newRig = rigs();
const NOW = Date.parse('2026-01-02T03:04:05.000Z');

const storeOf = (rig: Rig): FileStateStore => new FileStateStore(rig.path('state'));
const lockOf = (rig: Rig): LockFacts =>
  JSON.parse(readFileSync(rig.path('state.lock'), 'utf8')) as LockFacts;

/** The lock of a run that died: its pid is in use, but by a process that began later. */
function leaveStaleLock(rig: Rig, changes: Partial<LockFacts> = {}): LockFacts {
  const facts: LockFacts = {
    pid: process.pid,
    host: hostname(),
    process_start: 'long ago',
    since: '2025-01-01T00:00:00.000Z',
    token: 'dead',
    ...changes,
  };
  writeFileSync(rig.path('state.lock'), JSON.stringify(facts));
  return facts;
}

test('a lock tells who holds it, and is gone once it is released', async () => {
  const rig = newRig();
  const lock = await storeOf(rig).lock('first', NOW);
  expect(lock.tookOver).toBeUndefined();
  expect(lockOf(rig)).toEqual({
    pid: process.pid,
    host: hostname(),
    process_start: expect.any(String),
    since: '2026-01-02T03:04:05.000Z',
    token: 'first',
  });
  await lock.release();
  expect(readdirSync(rig.workspace)).toEqual([]);
});

test("a second run is refused with the first one's facts", async () => {
  const rig = newRig();
  const lock = await storeOf(rig).lock('first', NOW);
  await expect(storeOf(rig).lock('second', NOW + 5000)).rejects.toMatchObject({
    code: 'state_locked',
    message: `Another run is writing to ${rig.path('state')}: process ${process.pid} on ${hostname()}, since 2026-01-02T03:04:05.000Z`,
    hint: 'Wait for its end, or give this run another --state-dir.',
  });
  expect(lockOf(rig).token).toBe('first');
  await lock.release();
  await (await storeOf(rig).lock('second', NOW)).release();
});

test('the lock of a run that died is taken over', async () => {
  const rig = newRig();
  const facts = leaveStaleLock(rig);
  const lock = await storeOf(rig).lock('next', NOW);
  expect(lock.tookOver).toEqual(facts);
  expect(lockOf(rig).token).toBe('next');
  await lock.release();
  expect(readdirSync(rig.workspace)).toEqual([]);
});

test('a lock that cannot be read is taken over', async () => {
  const rig = newRig();
  writeFileSync(rig.path('state.lock'), '{"pid":');
  const lock = await storeOf(rig).lock('next', NOW);
  expect(lock.tookOver).toBeUndefined();
  await lock.release();
});

test('a holder on another host lives as long as it touches its lock', async () => {
  const rig = newRig();
  leaveStaleLock(rig, { host: 'elsewhere' });
  await expect(storeOf(rig).lock('next', NOW)).rejects.toThrow(
    /: process \d+ on elsewhere, since 2025-01-01T00:00:00\.000Z$/,
  );
  const silent = new Date(Date.now() - 10 * 60_000);
  utimesSync(rig.path('state.lock'), silent, silent);
  const lock = await storeOf(rig).lock('next', NOW);
  expect(lock.tookOver).toMatchObject({ host: 'elsewhere' });
  await lock.release();
});

test.each([true, false])('of many at once only one gets it (stale: %s)', async (isStale) => {
  const rig = newRig();
  if (isStale) leaveStaleLock(rig);
  const tokens = Array.from({ length: 8 }, (_, index) => `run-${index}`);
  const takes = await Promise.allSettled(tokens.map((token) => storeOf(rig).lock(token, NOW)));
  const taken = takes.filter((take) => take.status === 'fulfilled');
  expect(taken).toHaveLength(1);
  for (const { value } of taken) await value.release();
  expect(readdirSync(rig.workspace)).toEqual([]);
});

test('a run releases no lock but its own', async () => {
  const rig = newRig();
  const lock = await storeOf(rig).lock('first', NOW);
  leaveStaleLock(rig, { token: 'other' });
  await lock.release();
  expect(lockOf(rig).token).toBe('other');
});
