import type { Mapping } from './data.js';

/** Everything that can go wrong, by a name that documentation and scripts can rely on. */
export type ErrorCode =
  | 'invalid_workflow'
  | 'invalid_arguments'
  | 'unknown_task'
  | 'template_syntax'
  | 'undefined_variable'
  | 'template_failed'
  | 'invalid_inputs'
  | 'task_failed'
  | 'task_timeout'
  | 'task_interrupted'
  | 'invalid_items'
  | 'duplicate_key'
  | 'batch_failed'
  | 'task_changed'
  | 'state_locked'
  | 'state_unreadable'
  | 'state_newer'
  | 'state_foreign'
  | 'state_write_failed';

/** Names, never values, that a template or a task could have used, by namespace. */
export interface AvailableVariables {
  readonly args: readonly string[];
  readonly env: readonly string[];
  readonly steps: readonly string[];
  readonly batch: readonly string[];
  /** Names that can be used without a namespace. */
  readonly root: readonly string[];
}

/** What is known of an error's surroundings; safe to show, since it holds names only. */
export interface ErrorContext {
  readonly error: string;
  readonly available_variables: AvailableVariables;
  readonly namespaces: readonly string[];
}

export interface ErrorOptions {
  /** What the user can do about it, in one sentence. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** A problem at a place in a file; columns and lines start at 1. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The offending line with a caret below it. */
  readonly frame: string;
}

/** The classes that this project tells by name; others are theirs, made for one purpose. */
const PUBLIC_NAMES = [
  'WorkflowError',
  'ConfigurationError',
  'TemplateError',
  'TaskError',
  'BatchError',
  'StateError',
];

function publicName(errorClass: unknown): string {
  for (let one = errorClass; typeof one === 'function'; one = Object.getPrototypeOf(one)) {
    if (PUBLIC_NAMES.includes(one.name)) return one.name;
  }
  return 'WorkflowError';
}

/** The root of all errors that this engine raises on purpose. */
export class WorkflowError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = publicName(new.target);
    this.code = code;
    this.hint = options.hint;
  }

  toJSON(): Mapping {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      ...(this.hint !== undefined && { hint: this.hint }),
    };
  }
}

/** The workflow file or the arguments are wrong; nothing has run. */
export class ConfigurationError extends WorkflowError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(
    code: ErrorCode,
    message: string,
    options: ErrorOptions & { diagnostics?: readonly Diagnostic[] } = {},
  ) {
    super(code, message, options);
    this.diagnostics = options.diagnostics ?? [];
  }

  override toJSON(): Mapping {
    return { ...super.toJSON(), diagnostics: this.diagnostics };
  }
}

const NOTHING_AVAILABLE: AvailableVariables = { args: [], env: [], steps: [], batch: [], root: [] };

abstract class ErrorInContext extends WorkflowError {
  readonly availableVariables: AvailableVariables;

  constructor(
    code: ErrorCode,
    message: string,
    options: ErrorOptions & { availableVariables?: AvailableVariables | undefined } = {},
  ) {
    super(code, message, options);
    this.availableVariables = options.availableVariables ?? NOTHING_AVAILABLE;
  }

  getErrorContext(): ErrorContext {
    const { root, ...byNamespace } = this.availableVariables;
    const filled = Object.entries(byNamespace).filter(([, names]) => names.length > 0);
    const namespaces = filled.map(([namespace]) => namespace);
    return {
      error: this.message,
      available_variables: { ...byNamespace, root },
      namespaces,
    };
  }

  override toJSON(): Mapping {
    return { ...super.toJSON(), ...this.getErrorContext() };
  }
}

/** A template does not parse, or cannot be rendered with what there is. */
export class TemplateError extends ErrorInContext {
  /** Line in the template's own text, from 1. */
  readonly line: number | undefined;
  /** Column in the template's own text, from 1. */
  readonly column: number | undefined;
  /** Where in the resolved value the template stands, as `resolve` walked it. */
  path: readonly (string | number)[];

  constructor(
    code: Extract<ErrorCode, 'template_syntax' | 'undefined_variable' | 'template_failed'>,
    message: string,
    options: ErrorOptions & {
      availableVariables?: AvailableVariables | undefined;
      line?: number | undefined;
      column?: number | undefined;
      path?: readonly (string | number)[] | undefined;
    } = {},
  ) {
    super(code, message, options);
    this.line = options.line;
    this.column = options.column;
    this.path = options.path ?? [];
  }
}

/** A task ran and failed, or was given inputs it cannot work with. */
export class TaskError extends ErrorInContext {}

/** A batch as a whole cannot start or go on. */
export class BatchError extends WorkflowError {
  /** What the batch has done all the same; set where items were tried and too many failed. */
  readonly result: unknown;

  constructor(code: ErrorCode, message: string, options: ErrorOptions & { result?: unknown } = {}) {
    super(code, message, options);
    this.result = options.result;
  }
}

/** The state on disk cannot be used as it is. */
export class StateError extends WorkflowError {}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A message as one line, as errors are told and kept. */
export function oneLine(message: string): string {
  return message.trim().replace(/\s*\n\s*/g, ' ');
}
