import { type Signature } from '../values/signature.js';
export declare const NUMBER_FILTERS: Readonly<Record<string, Signature>>;
