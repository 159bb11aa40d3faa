import type { Signature } from './signature.js';
/** Python's methods that change a list. */
export declare const LIST_CHANGES: readonly [string, Signature][];
