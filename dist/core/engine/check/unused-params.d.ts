import type { Workflow } from '../../workflow/workflow.js';
import type { Findings } from './findings.js';
/**
 * Warns of params that nothing uses. Code names them in many ways, so that any mention of the name
 * in a text counts.
 */
export declare function warnOfUnusedParams(workflow: Workflow, findings: Findings): void;
