import type { Place } from './parse/syntax-tree.js';
type FailureCode = 'undefined_variable' | 'template_failed';
/** Rendering cannot go on; becomes a TemplateError, with its place, at the engine's face. */
export declare class Failure extends Error {
    /** Where the culprit stands; absent, the operation that ran last is meant. */
    readonly at: Place | undefined;
    readonly code: FailureCode;
    readonly hint: string | undefined;
    /** `at` is known to stand in the template that runs, not in one that it extends. */
    isPlaced: boolean;
    constructor(message: string, options?: {
        hint?: string | undefined;
        code?: FailureCode;
        at?: Place | undefined;
    });
}
export declare function fail(message: string, hint?: string): never;
export {};
