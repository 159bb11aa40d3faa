import type { Diagnostics } from '../../workflow/diagnostics.js';
import type { Step } from '../../workflow/workflow.js';
/** Which names of a template hold what an item brought. */
export interface ItemNames {
    /** Undefined where nobody knows it. */
    readonly argName: string | undefined;
    /** The items are numbers, which are one word in every shell. */
    readonly areNumbers: boolean;
    /** Steps that have run for the item. */
    readonly steps: readonly string[];
}
/** Warns of item data that a shell would read as part of the command. */
export declare function checkShellData(step: Step, names: ItemNames, found: Diagnostics): void;
/** Warns of item data that would be read as part of a program's text. */
export declare function checkCodeData(step: Step, names: ItemNames, found: Diagnostics): void;
