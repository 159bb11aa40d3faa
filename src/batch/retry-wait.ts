import { TemplateError, WorkflowError, messageOf } from '../errors.js';
import { MOST_SECONDS, type RetryPolicy } from '../workflow/retry.js';

/**
 * Seconds to wait after a failed attempt.
 * @param attempt the one that failed, from 1
 * @param random 0 to 1
 */
export function retryWait(policy: RetryPolicy, attempt: number, random = Math.random()): number {
  const factor = { fixed: 1, linear: attempt, exponential: 2 ** (attempt - 1) }[policy.backoff];
  const grown = policy.delay === 0 ? 0 : policy.delay * factor;
  const wait = Math.min(grown, policy.maxDelay, MOST_SECONDS);
  return wait * (1 + policy.jitter * (2 * random - 1));
}

/** A template error fails the same way again, and an interruption is no failure. */
function isWorthAnotherTry(error: unknown): boolean {
  if (error instanceof TemplateError) return false;
  const never = ['task_interrupted', 'invalid_inputs', 'unknown_task'];
  return !(error instanceof WorkflowError && never.includes(error.code));
}

function matches(error: unknown, patterns: readonly string[]): boolean {
  const code = error instanceof WorkflowError ? error.code : undefined;
  const message = messageOf(error);
  return patterns.some((pattern) => pattern === code || new RegExp(pattern, 'u').test(message));
}

/** Whether the policy asks for another try after this error. */
export function shouldRetry(policy: RetryPolicy, attempt: number, error: unknown): boolean {
  if (attempt >= policy.maxAttempts || !isWorthAnotherTry(error)) return false;
  return policy.on === undefined || matches(error, policy.on);
}

export interface RetryOptions {
  readonly policy: RetryPolicy;
  readonly signal: AbortSignal;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onRetry: (attempt: number, error: unknown, wait: number) => void;
}

/** Calls `attempt` with 1, 2, … until it succeeds or the policy gives up; then throws its error. */
export async function withRetry<T>(
  attempt: (number: number) => Promise<T>,
  { policy, signal, sleep, onRetry }: RetryOptions,
): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt(number);
    } catch (error) {
      if (signal.aborted || !shouldRetry(policy, number, error)) throw error;
      const wait = retryWait(policy, number);
      onRetry(number, error, wait);
      // Interrupted while it waits: the error of the attempt is the one to tell.
      await sleep(wait * 1000, signal).catch(() => {
        throw error;
      });
    }
  }
}
