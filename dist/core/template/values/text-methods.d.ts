import { type Signature } from './signature.js';
/** Python's methods of `str`, by name. */
export declare const TEXT_METHODS: ReadonlyMap<string, Signature>;
