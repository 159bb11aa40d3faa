import { type YAMLError } from 'yaml';
import type { Path, Problem } from './source.js';
/** Files of the Python engine mark text with it that is not to be read as anything else. */
export declare const rawTag: {
    tag: string;
    resolve: (text: string) => string;
};
export declare function forbiddenCharacter(text: string): {
    at: number;
    problem: Problem;
} | undefined;
/** True for keys that become the same name, such as `1` and `'1'`. */
export declare function isSameKey(a: unknown, b: unknown): boolean;
/** A problem that the parser found, in words for people who do not call it. */
export declare function syntaxProblem({ code, message, pos }: YAMLError, source: string): Problem;
export declare function mergeConflict(source: string): {
    readonly at: number;
    readonly length: number;
    readonly problem: Problem;
} | undefined;
/** Where a value is too deep to be walked through, or has no end because it stands in itself. */
export declare function endlessPart(value: unknown, path?: Path, around?: Set<unknown>): {
    readonly path: Path;
    readonly problem: Problem;
} | undefined;
