import * as v from 'valibot';
import { emptyable, emptyableChoice, strictMapping } from './mapping-schema.js';
import { NO_RETRY, secondsSchema, type RetryPolicy } from './retry.js';

/** What becomes of a workflow when a step has failed for good. */
export interface OnError {
  /**
   * - `fail`: the workflow fails, unless there is a `next`
   * - `continue`: the steps that follow run
   * - `skip`: the same, and the step counts as skipped
   */
  readonly action: 'fail' | 'continue' | 'skip';
  /** The step to go on with; those between are passed over. */
  readonly next: string | undefined;
  /** Template of the message that is reported instead of the error's own. */
  readonly message: string | undefined;
}

/** `action: retry` without a number: what the Python engine did. */
const USUAL_RETRIES = 3;

const shortForms = ['fail', 'continue', 'skip', 'retry', 'abort'] as const;

const actions = [...shortForms, 'next', 'notify'] as const;

/** A number, which files of the Python engine may have as text. */
function orAsText(schema: v.GenericSchema<number, number>, text: RegExp, description: string) {
  return v.pipe(
    v.union([schema, v.string()]),
    v.description(description),
    v.transform((given) => (typeof given === 'string' && text.test(given) ? Number(given) : given)),
    schema,
  );
}

export const onErrorSchema = v.union([
  v.picklist(shortForms),
  strictMapping({
    action: emptyableChoice(
      actions,
      '`fail`: the workflow fails. `continue`: the steps that follow run. `skip`: the same, and the ' +
        'step counts as skipped. `retry`: it is tried again, three times or as often as `retry` ' +
        'says. `next`, `notify`: it goes on with the step that `next` names, as it does without an ' +
        'action. `abort`: the same as `fail`.',
    ),
    next: emptyable(
      v.pipe(v.string(), v.nonEmpty('The name of a step is needed')),
      'The step to go on with; those between are passed over.',
    ),
    message: emptyable(
      v.string(),
      "Template of what is told instead of the error's own message; it sees `error.step`, " +
        '`error.message` and `error.type`.',
    ),
    retry: v.nullish(
      orAsText(
        v.pipe(v.number(), v.integer(), v.minValue(0)),
        /^\d+$/,
        'Tries after the first one, before anything else happens.',
      ),
      () => undefined,
    ),
    delay: v.nullish(
      orAsText(secondsSchema, /^\d+(\.\d+)?$/, 'Seconds between the tries.'),
      () => undefined,
    ),
  }),
]);

/** As it is written. */
export type GivenOnError = v.InferOutput<typeof onErrorSchema>;

/** What is left to be done where nothing more is tried; a `next` says by itself that it is one. */
function finalAction(action: (typeof actions)[number] | null | undefined): OnError['action'] {
  return action === 'continue' || action === 'skip' ? action : 'fail';
}

/** The fields of `on_error`, of which the retries go to the step's own policy. */
export function readOnError(given: GivenOnError | undefined): {
  readonly onError: OnError;
  /** Undefined where `on_error` says nothing of retries. */
  readonly retry: RetryPolicy | undefined;
} {
  const { action, next, message, retry, delay }: Partial<Exclude<GivenOnError, string>> =
    typeof given === 'string' ? { action: given } : (given ?? {});
  const retries = retry ?? (action === 'retry' ? USUAL_RETRIES : undefined);
  return {
    onError: { action: finalAction(action), next, message },
    // Here the number counts the tries after the first one.
    retry:
      retries === undefined
        ? undefined
        : { ...NO_RETRY, maxAttempts: retries + 1, delay: delay ?? 0 },
  };
}
