import type { Workflow } from '../../workflow/workflow.js';
import type { Findings } from './findings.js';
import type { StepOrder } from './step-order.js';
import { type UnreadParts } from './unread-parts.js';
/** Finds what is wrong with the order of the steps: `depends_on`, `on_error.next` and the flows. */
export declare class OrderCheck {
    #private;
    constructor(workflow: Workflow, order: StepOrder, unread: UnreadParts, findings: Findings);
    check(): void;
}
/** "the flow 'a'", "the flows 'a' and 'b'". */
export declare function flowWords(flows: readonly string[]): string;
