import type { Target } from './syntax-tree.js';
/** The names that an assignment to `target` sets. */
export declare function namesOfTarget(target: Target): Generator<string>;
