import * as v from 'valibot';
import { ConfigurationError, type Diagnostic, type ErrorCode } from '../errors.js';
import type { Path, Problem, WorkflowSource } from './source.js';
/**
 * The diagnostics as a reader meets them, file by file and from top to bottom, none twice.
 * @param main the file that comes first; those that it imports follow
 */
export declare function inReadingOrder(diagnostics: readonly Diagnostic[], main: string): readonly Diagnostic[];
/** The error that tells a file's problems; warnings are told with them but are none. */
export declare function problemsError(file: string, found: readonly Diagnostic[]): ConfigurationError;
/** A place in a text that stands in a file; line and column from 1. */
interface TextPlace {
    readonly line: number;
    readonly column: number;
    readonly length?: number;
}
/** Collects what is wrong, so that a file's problems are told all at once. */
export declare class Diagnostics {
    readonly source: WorkflowSource;
    readonly list: Diagnostic[];
    constructor(source: WorkflowSource);
    /** The value as the schema reads it; undefined after noting what is wrong with it. */
    parse<S extends v.GenericSchema>(schema: S, value: unknown, path: Path): v.InferOutput<S> | undefined;
    add(path: Path, message: string, hint?: string, code?: ErrorCode): void;
    /** Notes what is wrong with a key rather than with its value. */
    addAtKey(path: Path, message: string, hint?: string, code?: ErrorCode): void;
    /** Notes what is wrong at a place inside a text, such as a template. */
    addInText(path: Path, { line, column, length }: TextPlace, problem: Problem): void;
    /** Notes what works, and is better written otherwise. */
    warn(path: Path, message: string, hint?: string): void;
    warnAtKey(path: Path, message: string, hint?: string): void;
}
export {};
