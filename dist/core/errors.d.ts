import type { Mapping } from './data.js';
/** Everything that can go wrong, by a name that documentation and scripts can rely on. */
export type ErrorCode = 'invalid_workflow' | 'invalid_arguments' | 'unknown_task' | 'template_syntax' | 'undefined_variable' | 'template_failed' | 'invalid_inputs' | 'task_failed' | 'task_timeout' | 'task_interrupted' | 'invalid_items' | 'duplicate_key' | 'batch_failed' | 'task_changed' | 'state_locked' | 'state_unreadable' | 'state_newer' | 'state_foreign' | 'state_write_failed';
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
/** The root of all errors that this engine raises on purpose. */
export declare class WorkflowError extends Error {
    readonly code: ErrorCode;
    readonly hint: string | undefined;
    constructor(code: ErrorCode, message: string, options?: ErrorOptions);
    toJSON(): Mapping;
}
/** The workflow file or the arguments are wrong; nothing has run. */
export declare class ConfigurationError extends WorkflowError {
    readonly diagnostics: readonly Diagnostic[];
    constructor(code: ErrorCode, message: string, options?: ErrorOptions & {
        diagnostics?: readonly Diagnostic[];
    });
    toJSON(): Mapping;
}
declare abstract class ErrorInContext extends WorkflowError {
    readonly availableVariables: AvailableVariables;
    constructor(code: ErrorCode, message: string, options?: ErrorOptions & {
        availableVariables?: AvailableVariables | undefined;
    });
    getErrorContext(): ErrorContext;
    toJSON(): Mapping;
}
/** A template does not parse, or cannot be rendered with what there is. */
export declare class TemplateError extends ErrorInContext {
    /** Line in the template's own text, from 1. */
    readonly line: number | undefined;
    /** Column in the template's own text, from 1. */
    readonly column: number | undefined;
    /** Where in the resolved value the template stands, as `resolve` walked it. */
    path: readonly (string | number)[];
    constructor(code: Extract<ErrorCode, 'template_syntax' | 'undefined_variable' | 'template_failed'>, message: string, options?: ErrorOptions & {
        availableVariables?: AvailableVariables | undefined;
        line?: number | undefined;
        column?: number | undefined;
        path?: readonly (string | number)[] | undefined;
    });
}
/** A task ran and failed, or was given inputs it cannot work with. */
export declare class TaskError extends ErrorInContext {
}
/** A batch as a whole cannot start or go on. */
export declare class BatchError extends WorkflowError {
    /** What the batch has done all the same; set where items were tried and too many failed. */
    readonly result: unknown;
    constructor(code: ErrorCode, message: string, options?: ErrorOptions & {
        result?: unknown;
    });
}
/** The state on disk cannot be used as it is. */
export declare class StateError extends WorkflowError {
}
/** The message of anything that was thrown. */
export declare function messageOf(error: unknown): string;
/** A message as one line, as errors are told and kept. */
export declare function oneLine(message: string): string;
export {};
