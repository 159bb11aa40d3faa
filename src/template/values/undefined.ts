import { Failure } from '../failure.js';
import type { Place } from '../parse/syntax-tree.js';

export interface Absence {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** The value of a name or an entry that is not there; what it cannot do, it fails at by name. */
export class Undefined {
  /** False for Jinja2's default kind, which prints as nothing and counts as false. */
  readonly strict: boolean;
  private readonly describe: () => Absence;
  private readonly at: Place | undefined;

  constructor(strict: boolean, describe: () => Absence, at?: Place) {
    this.strict = strict;
    this.describe = describe;
    this.at = at;
  }

  fail(): never {
    const { message, hint } = this.describe();
    throw new Failure(message, { hint, code: 'undefined_variable', at: this.at });
  }

  /** For the uses that only the strict kind refuses: printing, testing, looping, comparing. */
  failIfStrict(): void {
    if (this.strict) this.fail();
  }
}
