import { type Signature } from '../values/signature.js';
type Registry = ReadonlyMap<string, Signature>;
/** `map` can call any filter, so it is made once these are known. */
export declare function selectFilters(filters: Registry): Readonly<Record<string, Signature>>;
export {};
