import type { Problem } from './source.js';
/** A problem of syntax, in words for people who do not know the parser. */
export declare function syntaxWords(said: string): Problem;
