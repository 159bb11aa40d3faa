import { type Signature } from '../values/signature.js';
/** What can follow `is`. */
export declare const TESTS: ReadonlyMap<string, Signature>;
