import { type Signature } from '../values/signature.js';
export declare const SEQUENCE_FILTERS: Readonly<Record<string, Signature>>;
