import * as v from 'valibot';
import { ConfigurationError, type Diagnostic, type ErrorCode } from '../errors.js';
import { schemaDiagnostics } from './schema-diagnostics.js';
import type { Path, WorkflowSource } from './source.js';

/** The error that tells a file's problems; warnings are told with them but are none. */
export function problemsError(
  file: string,
  diagnostics: readonly Diagnostic[],
): ConfigurationError {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const count = errors.length === 1 ? 'a problem' : `${errors.length} problems`;
  const code = errors[0]?.code ?? 'invalid_workflow';
  return new ConfigurationError(code, `${file} has ${count}`, { diagnostics });
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
    if (schema.type === 'strict_object' && Array.isArray(value)) {
      const name = path.length === 0 ? 'The workflow' : `'${path.at(-1)}'`;
      this.add(path, `${name} must be a mapping, not a list`);
      return undefined;
    }
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

  /** Notes what is wrong at a place inside a text, such as a template; line and column from 1. */
  addInText(path: Path, line: number, column: number, message: string, code?: ErrorCode): void {
    this.list.push(this.source.problemInText(path, line, column, { message, code }));
  }

  /** Notes what works, and is better written otherwise. */
  warn(path: Path, message: string, hint?: string): void {
    this.list.push(this.source.problemAt(path, { message, hint, severity: 'warning' }));
  }

  warnAtKey(path: Path, message: string, hint?: string): void {
    this.list.push(this.source.problemAtKey(path, { message, hint, severity: 'warning' }));
  }
}
