import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { OutputStream } from '../task-config.js';
import { CapturedOutput } from './captured-output.js';
import { markedEnvironment, nextMarker } from './process-marker.js';
import { endProcessTree } from './process-tree.js';
import { startError } from './start-error.js';

export interface ProcessRequest {
  readonly program: string;
  /** What to do where there is no such program; it has a general answer. */
  readonly installHint?: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the program; only the marker is added. */
  readonly environment: Readonly<Record<string, string>>;
  readonly processToken: string;
  /** When it aborts, the whole process tree is ended. */
  readonly signal?: AbortSignal;
  /** Bytes kept of each stream. */
  readonly outputLimit?: number;
  readonly onOutput?: (stream: OutputStream, text: string) => void;
  /** Windows: the arguments are one command line as it is (`cmd`). */
  readonly verbatimArguments?: boolean;
}

export interface ProcessOutcome {
  /** The exit code; undefined where a signal ended the program. */
  readonly code: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  /** The request's signal aborted, and the process tree was ended for it. */
  readonly aborted: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Bytes that were printed beyond the limit and are not kept. */
  readonly cut: Readonly<Record<OutputStream, number>>;
}

export const DEFAULT_OUTPUT_LIMIT = 10 * 1024 * 1024;
/** How long the pipes of an ended tree may stay open in the hands of someone who escaped it. */
const PIPE_PATIENCE_MS = 200;

/**
 * Runs a program in a process group of its own, stdin at its end, and waits until it is gone and
 * its pipes are closed.
 * @throws TaskError where the program cannot be started.
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessOutcome> {
  const marker = nextMarker(request.processToken);
  const child = start(request, marker);
  const stdout = capture(child, 'stdout', request);
  const stderr = capture(child, 'stderr', request);
  const aborted = await closed(child, request, marker);
  stdout?.end();
  stderr?.end();
  return {
    code: child.exitCode ?? undefined,
    signal: child.signalCode ?? undefined,
    aborted,
    stdout: stdout?.text() ?? '',
    stderr: stderr?.text() ?? '',
    cut: { stdout: stdout?.cutBytes ?? 0, stderr: stderr?.cutBytes ?? 0 },
  };
}

function start(request: ProcessRequest, marker: string): ChildProcess {
  try {
    return spawn(request.program, request.args, {
      cwd: request.cwd,
      env: markedEnvironment(request.environment, marker),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A session of its own; on Windows `detached` would open a window instead.
      detached: process.platform !== 'win32',
      windowsHide: true,
      windowsVerbatimArguments: request.verbatimArguments ?? false,
    });
  } catch (error) {
    throw startError(error, request);
  }
}

function capture(
  child: ChildProcess,
  stream: OutputStream,
  { outputLimit = DEFAULT_OUTPUT_LIMIT, onOutput }: ProcessRequest,
): CapturedOutput | undefined {
  const pipe = child[stream];
  return pipe
    ? new CapturedOutput(pipe, outputLimit, (text) => onOutput?.(stream, text))
    : undefined;
}

/** Resolves when the child is gone and its pipes are closed; true where it was ended for `signal`. */
function closed(child: ChildProcess, request: ProcessRequest, marker: string): Promise<boolean> {
  const { signal } = request;
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      signal?.removeEventListener('abort', abort);
      finish();
    };
    let ending = false;
    const abort = (): void => {
      ending = true;
      endChild(child, marker).then(
        () => settle(() => resolve(true)),
        (error: Error) => settle(() => reject(error)),
      );
    };
    child.once('error', (error) => {
      if (child.pid === undefined) settle(() => reject(startError(error, request)));
    });
    child.once('close', () => {
      if (!ending) settle(() => resolve(false));
    });
    if (signal?.aborted && child.pid !== undefined) abort();
    else signal?.addEventListener('abort', abort);
  });
}

/** Ends the child's tree, then lets its last output come in, but not for ever. */
async function endChild(child: ChildProcess, marker: string): Promise<void> {
  const close = once(child, 'close');
  await endProcessTree(child.pid, marker);
  await Promise.race([close, delay(PIPE_PATIENCE_MS)]);
  child.stdout?.destroy();
  child.stderr?.destroy();
}
