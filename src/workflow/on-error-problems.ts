import { isMapping } from '../data.js';
import type { Diagnostics } from './diagnostics.js';
import type { GivenOnError } from './on-error.js';
import type { Path } from './source.js';

/**
 * Tells what in an `on_error` contradicts itself.
 * @param path of the `on_error`
 */
export function tellWrongOnError(
  given: GivenOnError | undefined,
  path: Path,
  found: Diagnostics,
): void {
  if (!isMapping(given)) return;
  const { action, next, retry, delay } = given;
  if (action === 'skip' && next !== undefined) {
    found.add([...path, 'next'], 'A step that is skipped goes on with the one below it');
  }
  if ((action === 'next' || action === 'notify') && next === undefined) {
    found.add([...path, 'action'], `'${action}' needs the name of a step: 'next: STEP'`);
  }
  if (action === 'retry' && retry === 0) {
    found.add([...path, 'retry'], "The action is 'retry', and this says that nothing is retried");
  } else if (delay !== undefined && action !== 'retry' && !retry) {
    const hint = "'retry' says how often the step is tried again.";
    found.warnAtKey([...path, 'delay'], "'delay' has no effect where nothing is retried", hint);
  }
}
