import { Markup } from './collections.js';
type Subject = string | Markup;
/** Python's `text % values`. */
export declare function formatPercent(subject: Subject, values: unknown): Subject;
export {};
