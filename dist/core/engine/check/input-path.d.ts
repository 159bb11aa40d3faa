import type { Path } from '../../workflow/source.js';
import type { Step } from '../../workflow/workflow.js';
/** Where an input stands: old files have inputs on the step itself. */
export declare function inputPath({ path, strayInputs }: Step, name: string): Path;
