import type { SyntaxProblem } from './data-file.js';
/**
 * Finds what is wrong with a text that is no JSON; undefined where nothing is. `JSON.parse` says it
 * in words that differ from one version to the next, and often without the place.
 */
export declare function jsonProblem(text: string): SyntaxProblem | undefined;
