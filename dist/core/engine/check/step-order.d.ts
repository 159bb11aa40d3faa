import type { Workflow } from '../../workflow/workflow.js';
/** Which steps of one flow have run before which. */
export declare class FlowOrder {
    #private;
    /** Steps that wait for each other, each circle as `a`, `b` where `a` waits for `b` and `b` for `a`. */
    readonly circles: readonly (readonly string[])[];
    constructor(workflow: Workflow, flow: string);
    has(name: string): boolean;
    /** True for a step of the flow, and for one outside it that a failure leads to. */
    reaches(name: string): boolean;
    /** True also where nobody can say: behind a circle, or behind a step that could not be read. */
    isBefore(earlier: string, later: string): boolean;
    /** True where `later` waits for `earlier`, whatever may lead to it; true also where nobody can say. */
    waits(later: string, earlier: string): boolean;
}
/** Which steps of a workflow have run before which, in each of its flows. */
export declare class StepOrder {
    #private;
    constructor(workflow: Workflow);
    /** The order of one flow, put together when it is first asked for. */
    of(flow?: string): FlowOrder;
    /** The flows in which a step may run. */
    flowsOf(name: string): readonly string[];
}
