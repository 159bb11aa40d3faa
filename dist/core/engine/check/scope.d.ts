import { type Mapping } from '../../data.js';
import type { Problem } from '../../workflow/source.js';
/** Names that every template of a workflow may use; `batch` is there for items only. */
export declare const ROOT_NAMES: readonly ["args", "env", "steps", "batch", "workflow", "error", "github", "settings", "workspace", "workflow_name", "workflow_file", "run_number", "timestamp"];
/** What the namespaces hold that hold the same in every workflow. */
export declare const NAMES_IN: {
    readonly batch: readonly ["item", "index", "total", "key", "name", "chunk_index", "chunk_size", "attempt"];
    readonly workflow: readonly ["name", "file", "workspace", "run_id", "run_number", "timestamp", "failed", "failed_step"];
    readonly error: readonly ["step", "message", "type"];
};
/** What `steps.NAME` may have. */
export declare const STEP_FIELDS: readonly ["status", "result", "error", "error_message"];
/** The steps whose results a template can see. */
export interface StepSight {
    /** Why `steps.NAME` is not there; a warning where it may be. */
    problemWith(name: string): Problem | undefined;
}
/** What the templates at one place can name. */
export interface Scope {
    /** Of the names that all templates have, those that are there. */
    readonly roots: readonly string[];
    /** Why another one of them is not there. */
    readonly absent: string;
    /** Undefined where nobody knows them all. */
    readonly args: readonly string[] | undefined;
    /** Names of the workflow's own `settings`; undefined where nobody knows them all. */
    readonly settings: readonly string[] | undefined;
    /** Undefined where there are none. */
    readonly steps: StepSight | undefined;
}
/** A namespace of these names, with nothing in it. */
export declare function namespaceOf(names: readonly string[]): Mapping;
/** How a template names what a step left: `steps.a`, `steps['a-b']`. */
export declare function stepPath(step: string): string;
