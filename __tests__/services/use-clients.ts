import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY_ROOT } from '../support/repository-root.js';
import type { Runner } from '../support/runner.js';

const execute = promisify(execFile);

export type Operation =
  | { operation: 'save'; paths: string[]; key: string }
  | { operation: 'restore'; paths: string[]; key: string; restoreKeys?: string[] }
  | { operation: 'upload'; name: string; files: string[]; root: string }
  | { operation: 'get'; name: string }
  | { operation: 'download'; id: number; path: string; expectedHash?: string };

/** `value` is missing where the client gave undefined, which is its word for a cache miss. */
export interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
}

/** Runs the real clients on a machine, in its workspace, and gives what came of each operation. */
export async function useClients(
  runner: Runner,
  ...operations: Operation[]
): Promise<{ outcomes: Outcome[]; log: string }> {
  const result = join(runner.temp, 'outcomes.json');
  const node = join(REPOSITORY_ROOT, 'node_modules/.bin/node');
  const program = join(import.meta.dirname, 'client.mjs');
  const { stdout } = await execute(node, [program, JSON.stringify(operations), result], {
    cwd: runner.workspace,
    env: runner.environment(),
  });
  return { outcomes: JSON.parse(readFileSync(result, 'utf8')) as Outcome[], log: stdout };
}
