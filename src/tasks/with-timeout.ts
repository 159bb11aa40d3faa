import { TaskError } from '../errors.js';

/** Longer than a timer can count, 24.8 days, is no limit. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Runs something under a signal that also fires when the time is up; then its error says so.
 * @param what it is that takes too long, for the message
 * @param seconds undefined for no limit
 * @throws TaskError `task_timeout`, or what `run` throws
 */
export async function withTimeout<T>(
  what: string,
  seconds: number | undefined,
  signal: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (seconds === undefined) return run(signal);
  const ended = new AbortController();
  const interrupt = () => ended.abort(signal.reason);
  if (signal.aborted) interrupt();
  signal.addEventListener('abort', interrupt, { once: true });
  const expired = new TaskError('task_timeout', `${what} took longer than ${seconds} s`);
  const timer = setTimeout(() => ended.abort(expired), Math.min(seconds * 1000, LONGEST_TIMER_MS));
  try {
    const result = await run(ended.signal);
    // A batch that is told to stop gives what it has; it was ended all the same.
    if (ended.signal.reason === expired) throw expired;
    return result;
  } catch (error) {
    throw ended.signal.reason === expired ? expired : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', interrupt);
  }
}
