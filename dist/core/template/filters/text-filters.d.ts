import { type Signature } from '../values/signature.js';
export declare const TEXT_FILTERS: Readonly<Record<string, Signature>>;
