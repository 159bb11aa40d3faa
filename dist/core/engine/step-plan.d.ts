import type { Step, Workflow } from '../workflow/workflow.js';
/** A step, and the steps that it waits for. */
export interface PlannedStep {
    readonly step: Step;
    readonly dependsOn: readonly string[];
}
/** Names of the flows that can be asked for. */
export declare function flowNames({ flows }: Workflow): string[];
/** The steps of a flow in its order, each waiting for what it names or for the one above it. */
export declare function planFlow(workflow: Workflow, flow: string): readonly PlannedStep[];
/** @throws ConfigurationError where there is no such flow */
export declare function refuseUnknownFlow(workflow: Workflow, flow: string): void;
/** The steps that wait for one, directly or by others. */
export declare function dependentsOf(plan: readonly PlannedStep[], name: string): Set<string>;
