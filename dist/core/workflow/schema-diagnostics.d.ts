import type { BaseIssue } from 'valibot';
import type { Diagnostic } from '../errors.js';
import type { Path, WorkflowSource } from './source.js';
/**
 * The schema's complaints as diagnostics at their places in the file.
 * @param base where in the document the checked value stands
 */
export declare function schemaDiagnostics(source: WorkflowSource, base: Path, schema: unknown, issues: readonly BaseIssue<unknown>[]): Diagnostic[];
