import type { Signature } from './signature.js';
type Plain = (parameters: string, run: (self: string) => unknown) => Signature;
/** `isdigit`, `islower` and their kin. */
export declare function classifications(plain: Plain): Record<string, Signature>;
export {};
