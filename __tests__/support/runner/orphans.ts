import { readdirSync, readFileSync } from 'node:fs';

/**
 * Kills what a job has left running, as a runner does at a job's end: it knows its descendants by an
 * environment variable that they inherit. (Linux only; elsewhere nothing is found.)
 */
export function killOrphans(trackingId: string): void {
  for (const pid of processIds()) {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
      if (environment.includes(`RUNNER_TRACKING_ID=${trackingId}`)) process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile, or is not ours to read.
    }
  }
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
