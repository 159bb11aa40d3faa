import { setTimeout as delay } from 'node:timers/promises';

export interface WaitOptions {
  /** Milliseconds; 30 seconds unless told. */
  readonly deadline?: number;
  /** Named in the error when the deadline passes. */
  readonly what?: string;
}

type Falsy = undefined | null | false | 0 | '';

/** What a condition gives as soon as it gives something true; an error when that takes too long. */
export async function waitFor<T>(
  condition: () => T | Promise<T>,
  { deadline = 30_000, what = condition.toString() }: WaitOptions = {},
): Promise<Exclude<T, Falsy>> {
  const end = Date.now() + deadline;
  for (;;) {
    const value = await condition();
    if (value) return value as Exclude<T, Falsy>;
    if (Date.now() > end) throw new Error(`Not so within ${deadline} ms: ${what}`);
    await delay(20);
  }
}
