import type { BaseIssue } from 'valibot';
/** What is wrong with a value, in a sentence that begins with its name. */
export declare function problemOf(issue: BaseIssue<unknown>, name: string): string;
/** What can be done about a value that is wrong. */
export declare function hintFor(issue: BaseIssue<unknown>): string | undefined;
