import type { Mapping } from '../data.js';
import { TaskError, WorkflowError, messageOf } from '../errors.js';
import { storedForm } from '../json.js';
import { TaskConfig, type TaskLogger } from './task-config.js';
import type { TaskHandler } from './task-handler.js';
import type { TaskRuntime } from './task-runtime.js';

/** A handler that goes on this long after its signal is left behind: it does not listen. */
const ABORT_GRACE_MS = 10_000;

export interface TaskCall {
  readonly name: string;
  readonly type: string;
  readonly handler: TaskHandler;
  readonly inputs: Mapping;
  readonly context: Mapping;
  readonly environment?: Readonly<Record<string, string>> | undefined;
  readonly signal: AbortSignal;
  readonly logger: TaskLogger;
}

/** Rejects some time after the signal, for handlers that do not end when they are told to. */
function afterGrace(signal: AbortSignal): { promise: Promise<never>; dispose: () => void } {
  let dispose = () => {};
  const promise = new Promise<never>((_resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const onAbort = () => {
      timer = setTimeout(() => reject(signal.reason as Error), ABORT_GRACE_MS);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    dispose = () => {
      signal.removeEventListener('abort', onAbort);
      clearTimeout(timer);
    };
  });
  return { promise, dispose };
}

/** The error that a failed task is reported with; secrets in its message are masked here, once. */
function taskError(error: unknown, call: TaskCall, runtime: TaskRuntime): WorkflowError {
  const message = runtime.masker.maskText(messageOf(error));
  if (error instanceof WorkflowError) {
    error.message = message;
    return error;
  }
  return new TaskError('task_failed', message || `Task '${call.type}' failed`, { cause: error });
}

async function callHandler(runtime: TaskRuntime, call: TaskCall): Promise<unknown> {
  const config = new TaskConfig({ ...call, environment: call.environment ?? {}, runtime });
  const grace = afterGrace(call.signal);
  try {
    return await Promise.race([call.handler(config), grace.promise]);
  } finally {
    grace.dispose();
  }
}

/**
 * Runs a task once. Its result comes back masked.
 * @throws WorkflowError: the task's own, or `task_interrupted` once the signal has fired
 */
export async function runTask(runtime: TaskRuntime, call: TaskCall): Promise<unknown> {
  try {
    call.signal.throwIfAborted();
    const result = await callHandler(runtime, call);
    if (call.handler.options?.isMasked) return result;
    return runtime.masker.mask(storedForm(result ?? null));
  } catch (error) {
    // That the task was ended says more than how it came to its end.
    if (call.signal.aborted) {
      throw new TaskError('task_interrupted', `Task '${call.type}' was interrupted`);
    }
    throw taskError(error, call, runtime);
  }
}
