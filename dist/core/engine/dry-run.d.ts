import { type Mapping } from '../data.js';
import type { Masker } from '../tasks/masker.js';
import type { InputSchema } from '../tasks/task-handler.js';
import type { TemplateEngine } from '../template/template-engine.js';
import type { Workflow } from '../workflow/workflow.js';
import type { WorkflowState } from './workflow-state.js';
/** What would become of a step. */
export interface DryStep {
    readonly name: string;
    readonly task: string;
    /**
     * - `run`, `skip`: as its condition says
     * - `depends`: its condition speaks of what only a run knows
     * - `done`: the run that is resumed has done it
     */
    readonly would: 'run' | 'skip' | 'depends' | 'done';
    readonly depends_on: readonly string[];
    readonly condition?: string;
    /** Masked; a template that speaks of what only a run knows stands as it is written. */
    readonly inputs: Mapping;
    /** Of a batch, where they can be counted without running anything. */
    readonly items?: number;
    /** What is sure to fail. */
    readonly problems: readonly string[];
}
/** What a run would do. */
export interface DryRun {
    readonly workflow: string;
    readonly flow: string;
    /** Masked. */
    readonly args: Mapping;
    readonly steps: readonly DryStep[];
}
interface DryGround {
    readonly workflow: Workflow;
    readonly workspace: string;
    readonly flow: string;
    readonly masker: Masker;
    readonly prior: WorkflowState | undefined;
    readonly context: Mapping;
    readonly templates: TemplateEngine;
    inputsOf(task: string): InputSchema | undefined;
}
/** Looks at each step of a flow, in its order; runs nothing and writes nothing. */
export declare function dryRun(ground: DryGround): Promise<DryRun>;
export {};
