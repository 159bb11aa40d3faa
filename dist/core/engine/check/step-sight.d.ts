import type { Workflow } from '../../workflow/workflow.js';
import { type StepSight } from './scope.js';
import type { StepOrder } from './step-order.js';
import type { UnreadParts } from './unread-parts.js';
/** What the steps of a workflow see of each other. */
export declare class StepSights {
    #private;
    constructor(workflow: Workflow, order: StepOrder, unread: UnreadParts);
    /** What a step of the workflow sees. */
    of(step: string): StepSight;
}
/**
 * What a step inside a batch sees: those before it in the item, and what its batch sees.
 * @param names of the item's steps, in their order
 */
export declare function innerSight(own: string, names: readonly string[], outer: StepSight): StepSight;
