import type { Signature } from './signature.js';
/** Python's methods that change a mapping. */
export declare const DICT_CHANGES: readonly [string, Signature][];
