import type { TaskHandlerOptions } from '../../tasks/task-handler.js';
import type { TemplateEngine } from '../../template/template-engine.js';
import type { Step } from '../../workflow/workflow.js';
import type { Findings } from './findings.js';
import type { Scope } from './scope.js';
/** What there is to check a workflow against. */
export interface KnownTasks {
    names(): readonly string[];
    options(name: string): TaskHandlerOptions | undefined;
}
/** What the checks of all steps share. */
export interface StepGround {
    readonly tasks: KnownTasks;
    readonly templates: TemplateEngine;
    readonly findings: Findings;
    /** Names of the workflow's own steps. */
    readonly outerSteps: ReadonlySet<string>;
}
/** Finds what is wrong with one step of a workflow: its task, its inputs and all its templates. */
export declare class StepCheck {
    #private;
    constructor(ground: StepGround);
    check(step: Step, scope: Scope): void;
}
