import type { Diagnostic } from '../errors.js';
import type { TaskHandlerOptions } from '../tasks/task-handler.js';
import type { TemplateEngine } from '../template/template-engine.js';
import type { Workflow } from '../workflow/workflow.js';
/** What there is to check a workflow against. */
export interface KnownTasks {
    names(): readonly string[];
    options(name: string): TaskHandlerOptions | undefined;
}
/** Problems with a workflow's tasks, their inputs and all templates; its shape is checked already. */
export declare function checkWorkflow(workflow: Workflow, tasks: KnownTasks, templates: TemplateEngine): readonly Diagnostic[];
export declare const BATCH_OPTIONS: TaskHandlerOptions;
