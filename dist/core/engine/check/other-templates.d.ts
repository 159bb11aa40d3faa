import type { InputSchema } from '../../tasks/task-handler.js';
import type { Diagnostics } from '../../workflow/diagnostics.js';
import type { Path } from '../../workflow/source.js';
import type { Step } from '../../workflow/workflow.js';
/**
 * Finds tags that need another template where there is none: only the task `template` reads files.
 * @param schema of the step's inputs; what a task takes unrendered is no template of this step
 */
export declare function checkOtherTemplates(step: Step, schema: InputSchema | undefined, found: Diagnostics): void;
/** The same for a value with texts in it, such as `env`. */
export declare function refuseOtherTemplates(value: unknown, path: Path, found: Diagnostics): void;
