import type { Diagnostic } from '../../errors.js';
import { Diagnostics } from '../../workflow/diagnostics.js';
import type { WorkflowSource } from '../../workflow/source.js';

/** What a check finds, each in the file that it stands in. */
export class Findings {
  readonly #bySource = new Map<WorkflowSource, Diagnostics>();

  in(source: WorkflowSource): Diagnostics {
    let found = this.#bySource.get(source);
    if (!found) this.#bySource.set(source, (found = new Diagnostics(source)));
    return found;
  }

  get list(): Diagnostic[] {
    return [...this.#bySource.values()].flatMap(({ list }) => list);
  }
}
