import type { Diagnostic } from '../../errors.js';
import { Diagnostics } from '../../workflow/diagnostics.js';
import type { WorkflowSource } from '../../workflow/source.js';
/** What a check finds, each in the file that it stands in. */
export declare class Findings {
    #private;
    in(source: WorkflowSource): Diagnostics;
    get list(): Diagnostic[];
}
