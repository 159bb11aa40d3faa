import type { Diagnostic } from '../errors.js';
import type { TaskHandlerOptions } from '../tasks/task-handler.js';
import type { TemplateEngine } from '../template/template-engine.js';
import type { Workflow } from '../workflow/workflow.js';
import { type KnownTasks } from './check/step-check.js';
export declare const BATCH_OPTIONS: TaskHandlerOptions;
/**
 * Problems with a workflow's tasks, their inputs, the order of its steps and all its templates,
 * found without running anything; the shape of its files is checked already.
 */
export declare function checkWorkflow(workflow: Workflow, tasks: KnownTasks, templates: TemplateEngine): readonly Diagnostic[];
