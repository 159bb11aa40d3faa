import type { Diagnostic } from '../../errors.js';
import type { ReferencedName } from '../../template/referenced-names.js';
import type { Path, WorkflowSource } from '../../workflow/source.js';
import type { Findings } from './findings.js';
import type { Scope } from './scope.js';
/**
 * The names that the texts of a step use. They are judged together, since a condition asks for what
 * the inputs then use: `if: steps.a is defined`.
 */
export declare class UsedNames {
    #private;
    /** @param severity of what is sure to be undefined when the text is rendered */
    add(names: readonly ReferencedName[], source: WorkflowSource, path: Path, scope: Scope, severity?: Diagnostic['severity']): void;
    check(findings: Findings): void;
}
