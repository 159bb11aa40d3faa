import type { Diagnostics } from './diagnostics.js';
import type { Path } from './source.js';
import type { Step } from './workflow.js';
/** The steps that a file has, and the names of those that are not right. */
export interface ReadSteps {
    readonly steps: readonly Step[];
    readonly unread: readonly string[];
}
/**
 * Reads a list of steps, or a mapping of name to step.
 * Also serves the `steps` inside a batch, whose place in the file is `path`.
 */
export declare function readSteps(steps: unknown, path: Path, found: Diagnostics): ReadSteps;
/** Reads a step that needs no name, such as a batch's `task`. */
export declare function readUnnamedStep(given: unknown, name: string, path: Path, found: Diagnostics): Step | undefined;
