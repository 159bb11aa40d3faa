import type { Place } from './parse/syntax-tree.js';

type FailureCode = 'undefined_variable' | 'template_failed';

/** Rendering cannot go on; becomes a TemplateError, with its place, at the engine's face. */
export class Failure extends Error {
  /** Where the culprit stands; absent, the operation that ran last is meant. */
  readonly at: Place | undefined;
  readonly code: FailureCode;
  readonly hint: string | undefined;
  /** `at` is known to stand in the template that runs, not in one that it extends. */
  isPlaced = false;

  constructor(
    message: string,
    options: { hint?: string | undefined; code?: FailureCode; at?: Place | undefined } = {},
  ) {
    super(message);
    this.at = options.at;
    this.code = options.code ?? 'template_failed';
    this.hint = options.hint;
  }
}

export function fail(message: string, hint?: string): never {
  throw new Failure(message, { hint });
}
