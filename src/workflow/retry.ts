import * as v from 'valibot';
import { emptyable, emptyableChoice, strictMapping } from './mapping-schema.js';

/** How often, and after what waits, something that failed is tried again. Times in seconds. */
export interface RetryPolicy {
  /** All tries together; 1 means that nothing is retried. */
  readonly maxAttempts: number;
  readonly delay: number;
  readonly backoff: 'fixed' | 'linear' | 'exponential';
  readonly maxDelay: number;
  /** Share of the wait, 0 to 1, by which it may randomly be longer or shorter. */
  readonly jitter: number;
  /** Error codes, or patterns of messages, that are worth another try; all are where it is absent. */
  readonly on: readonly string[] | undefined;
}

export const NO_RETRY: RetryPolicy = {
  maxAttempts: 1,
  delay: 0,
  backoff: 'fixed',
  maxDelay: Number.POSITIVE_INFINITY,
  jitter: 0,
  on: undefined,
};

/** `jitter: true`: up to half the wait. */
const USUAL_JITTER = 0.5;

export const attemptsSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
/** More than 23 days, and about as long as a timer can be set to. */
export const MOST_SECONDS = 2_000_000;
export const secondsSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_SECONDS));

/** True for a text that is a regular expression. */
export function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

const pattern = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check(isPattern, 'This is neither an error code nor a regular expression'),
);

const USUAL_ATTEMPTS = 3;

/** A number of attempts, or a mapping with the waits between them. */
export const retrySchema = v.pipe(
  v.union([
    attemptsSchema,
    strictMapping({
      max_attempts: emptyable(
        attemptsSchema,
        `All tries together, the first one included; ${USUAL_ATTEMPTS} where it is left out.`,
      ),
      delay: emptyable(secondsSchema, 'Seconds until the second try; 0 where it is left out.'),
      backoff: emptyableChoice(
        ['fixed', 'linear', 'exponential'],
        'How the waits grow: 2, 2, 2 or 2, 4, 6 or 2, 4, 8 seconds; fixed where it is left out.',
      ),
      max_delay: emptyable(secondsSchema, 'The longest wait, in seconds.'),
      jitter: emptyable(
        v.union([v.boolean(), v.pipe(secondsSchema, v.maxValue(1))]),
        'Share of each wait, 0 to 1, by which it is longer or shorter at random; true is 0.5.',
      ),
      on: emptyable(
        v.union([pattern, v.pipe(v.array(pattern), v.nonEmpty())]),
        'Try again only after these: error codes, or regular expressions that are looked for ' +
          'in the message.',
      ),
    }),
  ]),
  // Not behind the transformation, where it would be about what that gives.
  v.description(
    'How often the step is tried: a number of attempts, or a mapping that also says what waits lie ' +
      'between them.',
  ),
  v.transform((given): RetryPolicy => {
    if (typeof given === 'number') return { ...NO_RETRY, maxAttempts: given };
    return {
      maxAttempts: given.max_attempts ?? USUAL_ATTEMPTS,
      delay: given.delay ?? 0,
      backoff: given.backoff ?? 'fixed',
      maxDelay: given.max_delay ?? Number.POSITIVE_INFINITY,
      jitter: typeof given.jitter === 'number' ? given.jitter : given.jitter ? USUAL_JITTER : 0,
      on: typeof given.on === 'string' ? [given.on] : given.on,
    };
  }),
);
