import { Diagnostics } from './diagnostics.js';
import { type StepInput } from './schema.js';
import { type Path } from './source.js';
import type { Step, Workflow } from './workflow.js';
export declare function readStep(input: StepInput, name: string, path: Path, found: Diagnostics): Step;
/**
 * Reads a list of steps, or a mapping of name to step.
 * Also serves the `steps` inside a batch, whose place in the file is `path`.
 */
export declare function readSteps(steps: unknown, path: Path, found: Diagnostics): Step[];
/**
 * Reads a workflow file.
 * @param text YAML 1.2
 * @throws ConfigurationError whose `diagnostics` name every problem with its place
 */
export declare function loadWorkflow(text: string, { file }?: {
    file?: string | undefined;
}): Workflow;
