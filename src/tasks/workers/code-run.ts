import { TaskError, messageOf, type WorkflowError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
import { withTimeout } from '../with-timeout.js';
import { interruption } from '../process/interruption.js';
import type { PoolWorker, WorkerPool } from './worker-pool.js';

/** What a worker's code raised, as the worker describes it. */
export interface CodeError {
  /** One line: the type and the message. */
  readonly error: string;
  readonly hint?: string;
  /** Where the user's code was; `line` stands for a line of the task's own `code`. */
  readonly place?: string | null;
  readonly line?: number | null;
  readonly stack?: string;
}

export interface CodeRun<W extends PoolWorker> {
  readonly pool: WorkerPool<W>;
  readonly timeout: number | undefined;
  readonly run: (worker: W) => Promise<{ readonly result: unknown } | CodeError>;
}

/**
 * Runs an item's code in a worker of the pool and returns its result. When the task is interrupted
 * or takes too long, the worker is ended with everything that its code started.
 */
export async function runCode<W extends PoolWorker>(
  config: TaskConfig,
  { pool, timeout, run }: CodeRun<W>,
): Promise<unknown> {
  const what = `Task '${config.name}'`;
  return withTimeout(what, timeout, config.signal, async (signal) => {
    try {
      const answer = await pool.use(signal, (worker) => runOrEnd(worker, run, signal));
      if ('error' in answer) throw codeError(config, answer);
      return answer.result;
    } catch (error) {
      throw signal.aborted ? interruption(config, signal) : asTaskError(config, error);
    }
  });
}

async function runOrEnd<W extends PoolWorker, T>(
  worker: W,
  run: (worker: W) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  if (signal.aborted) throw signal.reason;
  let ended: Promise<void> | undefined;
  const end = (): void => void (ended = worker.close());
  signal.addEventListener('abort', end, { once: true });
  try {
    return await run(worker);
  } finally {
    signal.removeEventListener('abort', end);
    await ended;
  }
}

function codeError(config: TaskConfig, { error, hint, stack, ...where }: CodeError): TaskError {
  const place = where.place ?? (where.line ? `line ${where.line} of code` : undefined);
  return new TaskError('task_failed', place ? `${error} (${place})` : error, {
    hint,
    availableVariables: config.getAvailableVariables(),
    cause: stack === undefined ? undefined : new Error(config.runtime.masker.maskText(stack)),
  });
}

function asTaskError(config: TaskConfig, error: unknown): WorkflowError {
  if (error instanceof TaskError) return error;
  return new TaskError('task_failed', messageOf(error), {
    availableVariables: config.getAvailableVariables(),
    cause: error,
  });
}
