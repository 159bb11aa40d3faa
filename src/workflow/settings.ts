import * as v from 'valibot';
import type { Mapping } from '../data.js';
import type { Diagnostics } from './diagnostics.js';
import { didYouMean } from '../nearest-name.js';
import { shownText } from './shown-text.js';

/** What a workflow says about how it is run. */
export interface Settings {
  /** ES modules in the workspace that bring further tasks. */
  readonly plugins: readonly string[];
  /** Folders outside the workspace that file tasks may use too. */
  readonly allowedPaths: readonly string[];
  /** Steps that run side by side. */
  readonly maxWorkers: number;
}

const MAX_WORKERS = 4;

const texts = v.array(v.pipe(v.string(), v.nonEmpty('A path is needed')));

const known = {
  plugins: v.nullish(
    v.pipe(texts, v.description('ES modules in the workspace that bring further tasks.')),
    [],
  ),
  allowed_paths: v.nullish(
    v.pipe(texts, v.description('Folders outside the workspace that file tasks may use too.')),
    [],
  ),
  max_workers: v.nullish(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description(`Steps that run side by side; ${MAX_WORKERS} where it is left out.`),
    ),
  ),
};

/** Settings of the Python engine that have nothing to set here. */
const IDLE = ['error_handling', 'log_level', 'logging', 'timeout', 'output', 'resume'];

/** The keys are the Python engine's to name as it likes; only those that are known are checked. */
export const settingsSchema = v.looseObject(known);

/** Reads `settings`; unknown ones are told, since files of the Python engine have them. */
export function readSettings(given: Mapping, found: Diagnostics): Settings {
  for (const name of Object.keys(given)) {
    if (name in known || IDLE.includes(name)) continue;
    const hint = didYouMean(name, Object.keys(known));
    found.warnAtKey(['settings', name], `The setting '${shownText(name)}' has no effect`, hint);
  }
  const read = found.parse(settingsSchema, given, ['settings']);
  return {
    plugins: read?.plugins ?? [],
    allowedPaths: read?.allowed_paths ?? [],
    maxWorkers: read?.max_workers ?? MAX_WORKERS,
  };
}
