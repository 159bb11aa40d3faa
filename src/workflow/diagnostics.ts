import * as v from 'valibot';
import { ConfigurationError, type Diagnostic, type ErrorCode } from '../errors.js';
import { schemaDiagnostics } from './schema-diagnostics.js';
import type { Path, Problem, WorkflowSource } from './source.js';

/**
 * The diagnostics as a reader meets them, file by file and from top to bottom, none twice.
 * @param main the file that comes first; those that it imports follow
 */
export function inReadingOrder(
  diagnostics: readonly Diagnostic[],
  main: string,
): readonly Diagnostic[] {
  const told = new Map(
    diagnostics.map((one) => [`${one.file}:${one.line}:${one.column}:${one.message}`, one]),
  );
  const rank = ({ file }: Diagnostic) => (file === main ? '' : file);
  return [...told.values()].sort(
    (a, b) => compareTexts(rank(a), rank(b)) || a.line - b.line || a.column - b.column,
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The error that tells a file's problems; warnings are told with them but are none. */
export function problemsError(file: string, found: readonly Diagnostic[]): ConfigurationError {
  const diagnostics = inReadingOrder(found, file);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const count = errors.length === 1 ? 'a problem' : `${errors.length} problems`;
  const code = errors[0]?.code ?? 'invalid_workflow';
  return new ConfigurationError(code, `${file} has ${count}`, { diagnostics });
}

/** A place in a text that stands in a file; line and column from 1. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly length?: number;
}

/** Collects what is wrong, so that a file's problems are told all at once. */
export class Diagnostics {
  readonly list: Diagnostic[] = [];

  constructor(readonly source: WorkflowSource) {}

  /** The value as the schema reads it; undefined after noting what is wrong with it. */
  parse<S extends v.GenericSchema>(
    schema: S,
    value: unknown,
    path: Path,
  ): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, value, { abortPipeEarly: true });
    if (result.success) return result.output;
    this.list.push(...schemaDiagnostics(this.source, path, schema, result.issues));
    return undefined;
  }

  add(path: Path, message: string, hint?: string, code?: ErrorCode): void {
    this.list.push(this.source.problemAt(path, { message, hint, code }));
  }

  /** Notes what is wrong with a key rather than with its value. */
  addAtKey(path: Path, message: string, hint?: string, code?: ErrorCode): void {
    this.list.push(this.source.problemAtKey(path, { message, hint, code }));
  }

  /** Notes what is wrong at a place inside a text, such as a template. */
  addInText(path: Path, { line, column, length }: TextPlace, problem: Problem): void {
    this.list.push(this.source.problemInText(path, line, column, problem, length));
  }

  /** Notes what works, and is better written otherwise. */
  warn(path: Path, message: string, hint?: string): void {
    this.list.push(this.source.problemAt(path, { message, hint, severity: 'warning' }));
  }

  warnAtKey(path: Path, message: string, hint?: string): void {
    this.list.push(this.source.problemAtKey(path, { message, hint, severity: 'warning' }));
  }
}
