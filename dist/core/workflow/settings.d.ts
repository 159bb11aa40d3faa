import * as v from 'valibot';
import type { Mapping } from '../data.js';
import type { Diagnostics } from './diagnostics.js';
/** What a workflow says about how it is run. */
export interface Settings {
    /** ES modules in the workspace that bring further tasks. */
    readonly plugins: readonly string[];
    /** Folders outside the workspace that file tasks may use too. */
    readonly allowedPaths: readonly string[];
    /** Steps that run side by side. */
    readonly maxWorkers: number;
}
/** The keys are the Python engine's to name as it likes; only those that are known are checked. */
export declare const settingsSchema: v.LooseObjectSchema<{
    plugins: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A path is needed">]>, undefined>, v.DescriptionAction<string[], "ES modules in the workspace that bring further tasks.">]>, readonly []>;
    allowed_paths: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "A path is needed">]>, undefined>, v.DescriptionAction<string[], "Folders outside the workspace that file tasks may use too.">]>, readonly []>;
    max_workers: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>, v.DescriptionAction<number, "Steps that run side by side; 4 where it is left out.">]>, undefined>;
}, undefined>;
/** Reads `settings`; unknown ones are told, since files of the Python engine have them. */
export declare function readSettings(given: Mapping, found: Diagnostics): Settings;
