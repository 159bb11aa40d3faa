import type { Mapping } from '../data.js';
/** True for a condition that is no expression: `TRUE`, `false` or nothing. */
export declare function isPlainAnswer(source: string): boolean;
/** What the value of a condition means: text must say `true` or `false`, else Python's truth counts. */
export declare function conditionHolds(value: unknown, context: Mapping): boolean;
