import * as v from 'valibot';
import { type Mapping } from '../data.js';
import { Diagnostics } from './diagnostics.js';
import { type ReadSteps } from './read-steps.js';
import { workflowSchema } from './schema.js';
import { type Settings } from './settings.js';
import { WorkflowSource } from './source.js';
import type { Param } from './workflow.js';
/** What one file says, without the files that it imports. */
export interface WorkflowFile extends ReadSteps {
    readonly source: WorkflowSource;
    readonly found: Diagnostics;
    readonly top: v.InferOutput<typeof workflowSchema>;
    readonly params: readonly Param[];
    readonly env: Mapping<string>;
    readonly settings: Settings;
}
/**
 * Reads a file's text; what is wrong with it is in its `found`.
 * @returns only diagnostics where the file is no mapping at all
 * @throws ConfigurationError for what is no YAML
 */
export declare function readWorkflowFile(text: string, file: string): WorkflowFile | {
    readonly found: Diagnostics;
    readonly top?: undefined;
};
