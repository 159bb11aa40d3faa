import { setTimeout as delay } from 'node:timers/promises';

/** Waits until something is true, and fails when it does not come true in time. */
export async function waitUntil(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  milliseconds = 10_000,
): Promise<void> {
  for (let waited = 0; !(await isTrue()); waited += 20) {
    if (waited > milliseconds) throw new Error(`It did not come true: ${what}`);
    await delay(20);
  }
}

/** True while a process runs; one that has ended and is not yet reaped does not. */
export async function isRunning(pid: number): Promise<boolean> {
  const { listProcesses } = await import('../../src/tasks/process/process-list.js');
  return (await listProcesses()).some((process) => process.pid === pid);
}
