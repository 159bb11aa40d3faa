import { type RetryPolicy } from '../workflow/retry.js';
/**
 * Seconds to wait after a failed attempt.
 * @param attempt the one that failed, from 1
 * @param random 0 to 1
 */
export declare function retryWait(policy: RetryPolicy, attempt: number, random?: number): number;
/** Whether the policy asks for another try after this error. */
export declare function shouldRetry(policy: RetryPolicy, attempt: number, error: unknown): boolean;
export interface RetryOptions {
    readonly policy: RetryPolicy;
    readonly signal: AbortSignal;
    readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
    readonly onRetry: (attempt: number, error: unknown, wait: number) => void;
}
/** Calls `attempt` with 1, 2, … until it succeeds or the policy gives up; then throws its error. */
export declare function withRetry<T>(attempt: (number: number) => Promise<T>, { policy, signal, sleep, onRetry }: RetryOptions): Promise<T>;
