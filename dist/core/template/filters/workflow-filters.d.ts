import { type Signature } from '../values/signature.js';
/** What Jinja2 does not have. */
export declare const WORKFLOW_FILTERS: Readonly<Record<string, Signature>>;
