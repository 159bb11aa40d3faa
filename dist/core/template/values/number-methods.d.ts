import { type Signature } from './signature.js';
/** By Python's name of the type. */
export declare const NUMBER_METHODS: ReadonlyMap<string, ReadonlyMap<string, Signature>>;
