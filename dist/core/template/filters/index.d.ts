import { type Signature } from '../values/signature.js';
/** Every filter by its name. */
export declare const FILTERS: ReadonlyMap<string, Signature>;
