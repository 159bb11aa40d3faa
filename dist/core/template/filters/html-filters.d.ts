import { type Signature } from '../values/signature.js';
export declare const HTML_FILTERS: Readonly<Record<string, Signature>>;
