import * as v from 'valibot';
import { type Mapping } from '../data.js';
import type { Diagnostics } from './diagnostics.js';
/** The name of the flow that has every step. */
export declare const ALL_STEPS = "all";
/** Choices of steps, by name, each in the order in which they run. */
export interface Flows {
    /** The flow that runs where none is asked for. */
    readonly default: string;
    readonly definitions: Mapping<readonly string[]>;
}
export declare const NO_FLOWS: Flows;
export declare const flowsSchema: v.StrictObjectSchema<{
    default: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, () => undefined>;
    definitions: v.SchemaWithPipe<readonly [v.ArraySchema<v.CustomSchema<Mapping, v.ErrorMessage<v.CustomIssue> | undefined>, undefined>, v.DescriptionAction<Mapping[], "The flows: mappings of a name to its steps, in the order in which they run.">]>;
}, undefined>;
export declare const stepsOfFlow: v.SchemaWithPipe<readonly [v.ArraySchema<v.StringSchema<undefined>, undefined>, v.NonEmptyAction<string[], "A flow needs a step">, v.DescriptionAction<string[], "Names of steps, in the order in which they run.">]>;
/** Reads `flows`, which a schema has checked, against the steps that there are. */
export declare function readFlows(given: v.InferOutput<typeof flowsSchema> | undefined, steps: readonly string[], found: Diagnostics): Flows;
