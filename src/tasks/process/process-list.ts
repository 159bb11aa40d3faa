import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { MARKER_VARIABLE } from './process-marker.js';

/** A process that runs now; one that ended and waits to be reaped is not among them. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Tells a process from a later one with the same pid. */
  readonly started: string;
  /** The marker in its environment, where it has one that can be read. */
  readonly marker: string | undefined;
}

/** The processes of this machine, as far as this platform tells. */
export async function listProcesses(): Promise<RunningProcess[]> {
  if (process.platform === 'linux') return listLinux();
  // Windows shows no process's environment to others; there trees are ended by taskkill.
  return process.platform === 'win32' ? [] : listByPs();
}

function listLinux(): RunningProcess[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => readLinuxProcess(pid, true) ?? []);
}

/** The given processes that still run. On Linux this reads no more than those. */
export async function stillRunning(known: readonly RunningProcess[]): Promise<RunningProcess[]> {
  const now =
    process.platform === 'linux'
      ? known.flatMap(({ pid }) => readLinuxProcess(String(pid), false) ?? [])
      : await listProcesses();
  const startOf = new Map(now.map(({ pid, started }) => [pid, started]));
  return known.filter(({ pid, started }) => startOf.get(pid) === started);
}

function readLinuxProcess(pid: string, withMarker: boolean): RunningProcess | undefined {
  const stat = readProc(pid, 'stat');
  // The second field is the program's name in parentheses and may itself hold any character.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state, parent, group] = fields;
  if (state === undefined || state === 'Z' || state === 'X') return undefined;
  return {
    pid: Number(pid),
    parent: Number(parent),
    group: Number(group),
    started: fields[19] ?? '',
    marker: withMarker ? markerIn(readProc(pid, 'environ') ?? '') : undefined,
  };
}

/** Undefined for a process that is gone by now, and for another user's environment. */
function readProc(pid: string, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return undefined;
  }
}

function markerIn(environ: string): string | undefined {
  const start = `\0${environ}`.indexOf(`\0${MARKER_VARIABLE}=`);
  if (start < 0) return undefined;
  return environ.slice(start + MARKER_VARIABLE.length + 1).split('\0', 1)[0];
}

/**
 * macOS and the BSDs: `ps -E` appends the environment to the command. macOS hides that of its own
 * protected programs (`/bin/sh`), which are then found by their group or their parent only.
 */
async function listByPs(): Promise<RunningProcess[]> {
  const columns = 'pid=,ppid=,pgid=,stat=,lstart=,command=';
  const { stdout } = await promisify(execFile)('ps', ['-axwwE', '-o', columns], {
    maxBuffer: 256 * 1024 * 1024,
    env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
  });
  return stdout.split('\n').flatMap((line) => parsePsLine(line) ?? []);
}

const PS_LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+ +\S+ +\S+ +\S+ +\S+)\s(.*)$/;
const PS_MARKER = new RegExp(` ${MARKER_VARIABLE}=(\\S+)`);

/** One line of `ps`, or undefined for a process that has ended. */
export function parsePsLine(line: string): RunningProcess | undefined {
  const [, pid, parent, group, state, started, command] = PS_LINE.exec(line) ?? [];
  if (pid === undefined || state?.startsWith('Z')) return undefined;
  return {
    pid: Number(pid),
    parent: Number(parent),
    group: Number(group),
    started: started ?? '',
    marker: PS_MARKER.exec(command ?? '')?.[1],
  };
}
