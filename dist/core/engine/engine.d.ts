import { type Diagnostic } from '../errors.js';
import type { TaskHandler } from '../tasks/task-handler.js';
import type { Workflow } from '../workflow/workflow.js';
import { type DryRun } from './dry-run.js';
import type { RunOptions, RunResult } from './run-options.js';
/** Folder of the states, below the workspace. */
export declare const STATE_FOLDER = ".resumable-batch";
/** Runs workflows. It has tasks of its own, so that two engines in a process do not meet. */
export declare class Engine {
    #private;
    /** @throws ConfigurationError for the name of a task that there is already */
    registerTask(name: string, handler: TaskHandler): void;
    /** @throws TaskError `unknown_task` */
    getTaskHandler(name: string): TaskHandler;
    /**
     * Everything there is to say about a workflow, of which nothing runs but its plug-ins: they register
     * the tasks that they bring.
     * @param workspace absolute path, from which plug-ins are named
     */
    validate(workflow: Workflow, workspace: string): Promise<readonly Diagnostic[]>;
    /** The same without plug-ins, whose tasks count as unknown unless they have been loaded. */
    check(workflow: Workflow): readonly Diagnostic[];
    /**
     * Runs a workflow to its end, or as far as it gets.
     * @throws ConfigurationError, StateError before anything has run
     */
    run(workflow: Workflow, options: RunOptions): Promise<RunResult>;
    /**
     * What a run would do, as far as it can be known before: nothing runs and nothing is written.
     * @throws ConfigurationError, StateError
     */
    dryRun(workflow: Workflow, options: RunOptions): Promise<DryRun>;
}
/** Runs a workflow on an engine with the built-in tasks. */
export declare function runWorkflow(workflow: Workflow, options: RunOptions): Promise<RunResult>;
