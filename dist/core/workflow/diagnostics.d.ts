import * as v from 'valibot';
import { ConfigurationError, type Diagnostic, type ErrorCode } from '../errors.js';
import type { Path, WorkflowSource } from './source.js';
/** The error that tells a file's problems; warnings are told with them but are none. */
export declare function problemsError(file: string, diagnostics: readonly Diagnostic[]): ConfigurationError;
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
    /** Notes what is wrong at a place inside a text, such as a template; line and column from 1. */
    addInText(path: Path, line: number, column: number, message: string, code?: ErrorCode): void;
    throwIfAny(): void;
}
