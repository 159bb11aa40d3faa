import type { Workflow } from './workflow.js';
export interface LoadOptions {
    /** What messages call the file; also where its imports are looked for, without a `folder`. */
    readonly file?: string;
    /** Absolute path of the folder that the file is in. */
    readonly folder?: string;
}
/**
 * Reads a workflow file as far as it can be read, so that everything that is wrong with it can be
 * told at once: its `diagnostics` may hold errors.
 * @param text YAML 1.2
 * @throws ConfigurationError where nothing can be made of it
 */
export declare function parseWorkflow(text: string, { file, folder }?: LoadOptions): Workflow;
/**
 * Reads a workflow file and those it imports.
 * @param text YAML 1.2
 * @throws ConfigurationError whose `diagnostics` name every problem with its place
 */
export declare function loadWorkflow(text: string, options?: LoadOptions): Workflow;
