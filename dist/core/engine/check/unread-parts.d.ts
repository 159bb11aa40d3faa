import type { WorkflowSource } from '../../workflow/source.js';
import type { Workflow } from '../../workflow/workflow.js';
/**
 * Which names of a workflow are not all known, because a file or a part of one could not be read.
 * That was told; that something with an unknown name is not there would be a guess.
 */
export interface UnreadParts {
    readonly params: boolean;
    readonly settings: boolean;
    readonly steps: boolean;
}
/** The files that a workflow is made of, as far as anything was read from them. */
export declare function sourcesOf({ source, steps, params }: Workflow): readonly WorkflowSource[];
/** The top level of a file, as it is written. */
export declare function writtenTop({ data }: WorkflowSource): Readonly<Record<string, unknown>>;
export declare function unreadParts(workflow: Workflow): UnreadParts;
