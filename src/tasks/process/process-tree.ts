import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { TaskError } from '../../errors.js';
import { isMarkerOf } from './process-marker.js';
import { listProcesses, stillRunning, type RunningProcess } from './process-list.js';

/** How long a process that was asked to end may take before it is killed. */
const GRACE_MS = 2_000;
/** A killed process that is still there after this hangs in the kernel. */
const PATIENCE_MS = 30_000;

type Selection = (running: readonly RunningProcess[]) => RunningProcess[];

/**
 * Ends a child process and everything it started: first SIGTERM, then SIGKILL to what is left
 * after the grace. Returns when they are gone.
 * @param root The child's pid; it leads a process group of its own. Without it, only the marker counts.
 */
export async function endProcessTree(root: number | undefined, marker: string): Promise<void> {
  if (process.platform === 'win32') {
    if (root !== undefined) await taskkill(root);
    return;
  }
  const select: Selection = (running) => treeOf(running, root, marker);
  const asked = select(await listProcesses());
  for (const { pid } of asked) signal(pid, 'SIGTERM');
  // A stopped process would not notice the SIGTERM.
  for (const { pid } of asked) signal(pid, 'SIGCONT');
  await untilGone(asked, GRACE_MS);
  await killAll(select, asked);
}

/**
 * Ends what an earlier run with this token left behind (after a `kill -9`, say), and returns how
 * many processes that were, when they are gone. Windows ends children with their parent by itself.
 */
export async function endProcessesOf(processToken: string): Promise<number> {
  return killAll((running) => {
    const own = ancestorsOf(process.pid, running);
    return running.filter(
      ({ pid, marker }) =>
        marker !== undefined && isMarkerOf(processToken, marker) && !own.has(pid),
    );
  });
}

/** Group, marker, and whoever descends from those: a program may leave any one of them. */
function treeOf(
  running: readonly RunningProcess[],
  root: number | undefined,
  marker: string,
): RunningProcess[] {
  const own = ancestorsOf(process.pid, running);
  const tree = new Set<number>();
  for (const { pid, group, marker: its } of running) {
    if (its === marker || (root !== undefined && (pid === root || group === root))) tree.add(pid);
  }
  for (let size = -1; size !== tree.size;) {
    size = tree.size;
    for (const { pid, parent } of running) if (tree.has(parent)) tree.add(pid);
  }
  return running.filter(({ pid }) => tree.has(pid) && !own.has(pid));
}

/** This process and those above it, which must survive even where they carry the marker. */
function ancestorsOf(pid: number, running: readonly RunningProcess[]): Set<number> {
  const parents = new Map(running.map((process) => [process.pid, process.parent]));
  const ancestors = new Set<number>();
  for (let next: number | undefined = pid; next && !ancestors.has(next); next = parents.get(next)) {
    ancestors.add(next);
  }
  return ancestors;
}

/** Kills what is selected until nothing is, and returns how many there were. */
async function killAll(select: Selection, known: readonly RunningProcess[] = []): Promise<number> {
  const killed = new Set<string>();
  let left = await stillRunning(known);
  // A process is invisible for a moment while it executes another program, hence two looks.
  for (let quietLooks = 0, waited = 0; quietLooks < 2;) {
    const selected = [...select(await listProcesses()), ...left];
    for (const { pid, started } of selected) {
      killed.add(`${pid} ${started}`);
      signal(pid, 'SIGKILL');
    }
    left = await untilGone(selected, 1_000);
    quietLooks = selected.length === 0 ? quietLooks + 1 : 0;
    waited += left.length === 0 ? 0 : 1_000;
    if (waited >= PATIENCE_MS) throw stuck(left);
    if (quietLooks === 1) await delay(2);
  }
  return killed.size;
}

function stuck(left: readonly RunningProcess[]): TaskError {
  const pids = left.map(({ pid }) => pid).join(', ');
  return new TaskError('task_failed', `Processes were killed but do not end: ${pids}`, {
    hint: 'They wait in the system, perhaps for a network drive; end them by hand or restart.',
  });
}

/** Waits for processes to end, and returns those that have not in time. */
async function untilGone(
  processes: readonly RunningProcess[],
  milliseconds: number,
): Promise<RunningProcess[]> {
  let left = await stillRunning(processes);
  for (let waited = 0, pause = 2; left.length > 0 && waited < milliseconds; waited += pause) {
    pause = Math.min(pause * 2, 50);
    await delay(pause);
    left = await stillRunning(left);
  }
  return left;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile, or belongs to another user (sudo), who alone may end it.
  }
}

function taskkill(pid: number): Promise<void> {
  return new Promise((resolve) => {
    // It fails for a process that has ended, which is as good.
    execFile('taskkill', ['/pid', String(pid), '/T', '/F'], () => resolve());
  });
}
