import { type Signature } from './signature.js';
type Methods = ReadonlyMap<string, Signature>;
/** The methods that a value offers; there is no way to any other function. */
export declare function methodsOf(value: unknown): Methods | undefined;
export {};
