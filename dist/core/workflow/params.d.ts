import { type Mapping } from '../data.js';
import type { Diagnostics } from './diagnostics.js';
import type { Param, Workflow } from './workflow.js';
export declare function readParam(name: string, given: unknown, found: Diagnostics): Param;
/**
 * The `args` namespace: a value for every param, converted and checked.
 * @param given text or native values by name
 * @throws ConfigurationError for an unknown name, a missing value or one that breaks a rule
 */
export declare function resolveArgs(workflow: Workflow, given: Mapping): Mapping;
