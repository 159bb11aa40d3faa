import type { Diagnostics } from './diagnostics.js';
import type { GivenOnError } from './on-error.js';
import type { Path } from './source.js';
/**
 * Tells what in an `on_error` contradicts itself.
 * @param path of the `on_error`
 */
export declare function tellWrongOnError(given: GivenOnError | undefined, path: Path, found: Diagnostics): void;
