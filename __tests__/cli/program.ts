import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { parseJson } from '../../src/json.js';
import { REPOSITORY_ROOT } from '../support/repository-root.js';

/** The built command line; a developer may name another build. */
export const PROGRAM =
  process.env['RESUMABLE_BATCH_CLI'] ?? join(REPOSITORY_ROOT, 'dist/cli/index.js');

export interface ProgramEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The document that `--format json` prints, as far as tests look into it. */
export interface PrintedRun {
  readonly status: string;
  readonly complete: boolean;
  readonly steps: Record<string, { status: string; result: PrintedBatch }>;
  readonly state_dir: string;
}

export interface PrintedBatch {
  readonly processed: unknown[];
  readonly failed: { key: string; error: string }[];
  readonly results: unknown[];
  readonly stats: Record<string, unknown>;
}

export interface ProgramOptions {
  readonly program?: string;
  readonly env?: Record<string, string>;
}

const running = new Set<CliProgram>();

// A test that fails half-way must not leave its program, and what that started, behind.
afterEach(async () => {
  for (const program of running) program.kill('SIGTERM');
  await Promise.all([...running].map(({ end }) => end));
});

/** The command line in a process of its own. */
export class CliProgram {
  readonly end: Promise<ProgramEnd>;
  readonly #child: ChildProcess;
  #stdout = '';
  #stderr = '';

  constructor(words: readonly string[], cwd: string, options: ProgramOptions = {}) {
    const { program = PROGRAM, env = {} } = options;
    this.#child = spawn(process.execPath, [program, ...words], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#stdout += text));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    running.add(this);
    this.end = this.#waited().finally(() => running.delete(this));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async #waited(): Promise<ProgramEnd> {
    const closed = once(this.#child, 'close');
    const [code, signal] = (await once(this.#child, 'exit')) as [number, NodeJS.Signals];
    // What a killed run leaves running may hold the pipes for long; what it printed is in them.
    if (signal === null) await closed;
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    return { code, signal, stdout: this.#stdout, stderr: this.#stderr };
  }
}

export function runProgram(
  words: readonly string[],
  cwd: string,
  options?: ProgramOptions,
): Promise<ProgramEnd> {
  return new CliProgram(words, cwd, options).end;
}

/** What a run with `--format json` printed; nothing else may be on stdout. */
export function printedRun({ stdout, stderr }: ProgramEnd): PrintedRun {
  try {
    return parseJson(stdout) as PrintedRun;
  } catch (error) {
    throw new Error(`not JSON: ${stdout}\n${stderr}`, { cause: error });
  }
}
