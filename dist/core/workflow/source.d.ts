import { type Diagnostic, type ErrorCode } from '../errors.js';
/** Where a value stands in a document: names and indexes from the top. */
export type Path = readonly (string | number)[];
export interface Problem {
    readonly code?: ErrorCode | undefined;
    readonly message: string;
    readonly hint?: string | undefined;
    readonly severity?: Diagnostic['severity'] | undefined;
}
/** A YAML document with its text, so that every value can be traced to its place. */
export declare class WorkflowSource {
    #private;
    readonly file: string;
    readonly text: string;
    readonly data: unknown;
    /** @throws ConfigurationError with one diagnostic for each problem of syntax. */
    constructor(text: string, file: string);
    /** The problem at the value that `path` leads to, or at the nearest value above it. */
    problemAt(path: Path, problem: Problem): Diagnostic;
    /** The problem at the key itself, rather than at its value. */
    problemAtKey(path: Path, problem: Problem): Diagnostic;
    /**
     * The problem at a place inside a text value.
     * @param line line in the text, from 1
     * @param column column in that line, from 1
     * @param length of what is meant, in characters
     */
    problemInText(path: Path, line: number, column: number, problem: Problem, length?: number): Diagnostic;
}
