import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isMapping } from '../data.js';
import { StateError, messageOf } from '../errors.js';
import { listProcesses } from '../tasks/process/process-list.js';

/** Who writes to a state. */
export interface LockFacts {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the platform's own words: tells it from a later one of that pid. */
  readonly process_start: string;
  /** ISO 8601. */
  readonly since: string;
  /** Marks the run's child processes. */
  readonly token: string;
}

/** The right to write to a state, until it is released. */
export interface StateLock {
  /** The run that died with the lock in its hands, if there was one. */
  readonly tookOver: LockFacts | undefined;
  release(): Promise<void>;
}

/** A holder on another host cannot be asked; it shows that it lives by touching its lock. */
const HEARTBEAT_MS = 10_000;
const SILENT_MS = 12 * HEARTBEAT_MS;

const GUARD_WAIT_MS = 20;
const GUARD_ABANDONED_MS = 10_000;

async function processStart(pid: number): Promise<string | undefined> {
  const processes = await listProcesses();
  if (processes.length > 0) return processes.find((one) => one.pid === pid)?.started;
  try {
    process.kill(pid, 0);
    return '';
  } catch {
    return undefined;
  }
}

async function factsAt(path: string): Promise<LockFacts | undefined> {
  try {
    const facts: unknown = JSON.parse(await readFile(path, 'utf8'));
    const isWhole = isMapping(facts) && typeof facts['pid'] === 'number' && 'token' in facts;
    return isWhole ? (facts as unknown as LockFacts) : undefined;
  } catch {
    return undefined;
  }
}

async function isAlive(path: string, own: string, holder: LockFacts): Promise<boolean> {
  if (holder.host === hostname()) return (await processStart(holder.pid)) === holder.process_start;
  const { mtimeMs } = await stat(path);
  // By the file system's own clock, which may differ from ours.
  const { mtimeMs: now } = await stat(own);
  return now - mtimeMs < SILENT_MS;
}

function refused(path: string, holder: LockFacts): StateError {
  const { pid, host, since } = holder;
  return new StateError(
    'state_locked',
    `Another run is writing to ${path.replace(/\.lock$/, '')}: process ${pid} on ${host}, since ${since}`,
    { hint: 'Wait for its end, or give this run another --state-dir.' },
  );
}

/** Links the finished document into place, so that a lock is never seen half-written. */
async function tryLink(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Puts our lock in the place of a dead run's. One at a time may do so, and looks again first: else a
 * slow one would take the lock from the fast one that has just taken it over. The place is never
 * empty meanwhile.
 * @returns false where somebody else was faster
 */
async function takeOver(own: string, path: string, dead: LockFacts | undefined): Promise<boolean> {
  const guard = `${path}.takeover`;
  if (!(await tryLink(own, guard))) {
    await removeAbandoned(guard);
    await delay(GUARD_WAIT_MS);
    return false;
  }
  try {
    if ((await factsAt(path))?.token !== dead?.token) return false;
    await rename(own, path);
    return true;
  } finally {
    await rm(guard, { force: true });
  }
}

/** A takeover is a matter of milliseconds: who has not ended it after seconds has died in it. */
async function removeAbandoned(guard: string): Promise<void> {
  try {
    const { ctimeMs } = await stat(guard);
    if (new Date().getTime() - ctimeMs > GUARD_ABANDONED_MS) await rm(guard, { force: true });
  } catch {
    // It is gone: its taker was faster.
  }
}

/**
 * Takes the lock of a state folder.
 * @param now milliseconds since 1970
 * @throws StateError `state_locked` with the facts of the run that has it
 */
export async function acquireLock(path: string, token: string, now: number): Promise<StateLock> {
  const own = `${path}.${token}`;
  const facts: LockFacts = {
    pid: process.pid,
    host: hostname(),
    process_start: (await processStart(process.pid)) ?? '',
    since: new Date(now).toISOString(),
    token,
  };
  await writeFacts(own, facts);
  try {
    const tookOver = await takePlace(own, path);
    return heldLock(path, token, tookOver);
  } finally {
    await rm(own, { force: true });
  }
}

async function writeFacts(path: string, facts: LockFacts): Promise<void> {
  const folder = dirname(path);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, `${JSON.stringify(facts)}\n`, { mode: 0o600 });
  } catch (error) {
    throw new StateError(
      'state_unreadable',
      `No state can be kept in ${folder}: ${messageOf(error)}`,
      {
        hint: 'Name a folder that can be written to, with --state-dir.',
        cause: error,
      },
    );
  }
}

async function takePlace(own: string, path: string): Promise<LockFacts | undefined> {
  while (!(await tryLink(own, path))) {
    const holder = await factsAt(path);
    if (holder && (await isAlive(path, own, holder))) throw refused(path, holder);
    if (await takeOver(own, path, holder)) return holder;
  }
  return undefined;
}

function heldLock(path: string, token: string, tookOver: LockFacts | undefined): StateLock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    tookOver,
    async release() {
      clearInterval(heartbeat);
      if ((await factsAt(path))?.token === token) await rm(path, { force: true });
    },
  };
}
