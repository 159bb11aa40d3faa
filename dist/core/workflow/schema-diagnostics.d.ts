import type { BaseIssue } from 'valibot';
import type { Diagnostic } from '../errors.js';
import type { Path, WorkflowSource } from './source.js';
type Issue = BaseIssue<unknown>;
/** What a value is called by: its key, or as an element of a list that of the list and its place. */
export declare function nameAt(path: Path): string;
/**
 * The schema's complaints as diagnostics at their places in the file.
 * @param base where in the document the checked value stands
 */
export declare function schemaDiagnostics(source: WorkflowSource, base: Path, schema: unknown, issues: readonly Issue[]): Diagnostic[];
export {};
