import { type Signature } from '../values/signature.js';
export declare const ORDER_FILTERS: Readonly<Record<string, Signature>>;
