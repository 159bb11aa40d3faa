import { type Signature } from '../values/signature.js';
export declare const JSON_FILTERS: Readonly<Record<string, Signature>>;
