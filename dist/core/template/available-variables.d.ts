import type { Mapping } from '../data.js';
import type { AvailableVariables } from '../errors.js';
/** The names, never the values, that a template with this context can use. */
export declare function availableVariables(context: Mapping): AvailableVariables;
