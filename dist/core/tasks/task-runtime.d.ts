import { type Clock } from '../clock.js';
import { TemplateEngine, type TemplateEngineOptions } from '../template/template-engine.js';
import { Masker } from './masker.js';
/** Something that a run keeps for its tasks and closes at its end (a pool of workers, say). */
export interface Resource {
    close(): Promise<void>;
}
/** Resources by name, made when first asked for. */
export declare class Resources {
    #private;
    use<T extends Resource>(name: string, create: () => T): T;
    close(): Promise<void>;
}
/** What the tasks of one run share. */
export interface TaskRuntime {
    readonly workspace: string;
    /** Roots outside the workspace that file tasks may use too, as the workflow's author says. */
    readonly allowedPaths: readonly string[];
    readonly templates: TemplateEngine;
    readonly masker: Masker;
    readonly clock: Clock;
    readonly resources: Resources;
    /** Marks every child process of this run in its environment, so that a later run can end it. */
    readonly processToken: string;
}
/** Templates of workflow files: a tag on a line of its own leaves no line behind. */
export declare function workflowTemplates(options?: Pick<TemplateEngineOptions, 'loader' | 'quote'>): TemplateEngine;
/**
 * A runtime for a task that is called without a run around it, as in the tests of a handler.
 * Its resources are the caller's to close.
 */
export declare function standaloneRuntime(workspace: string): TaskRuntime;
