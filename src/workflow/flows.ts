import * as v from 'valibot';
import { isMapping, mapping, type Mapping } from '../data.js';
import type { Diagnostics } from './diagnostics.js';
import { emptyable, strictMapping } from './mapping-schema.js';
import { shownText } from './shown-text.js';
import { didYouMean } from '../nearest-name.js';

/** The name of the flow that has every step. */
export const ALL_STEPS = 'all';

/** Choices of steps, by name, each in the order in which they run. */
export interface Flows {
  /** The flow that runs where none is asked for. */
  readonly default: string;
  readonly definitions: Mapping<readonly string[]>;
}

export const NO_FLOWS: Flows = { default: ALL_STEPS, definitions: mapping() };

export const flowsSchema = strictMapping({
  default: emptyable(
    v.string(),
    'The flow that runs where none is asked for; `all`, which has every step.',
  ),
  definitions: v.pipe(
    v.array(v.custom<Mapping>(isMapping, 'Expected a mapping of a name to a list of steps')),
    v.description('The flows: mappings of a name to its steps, in the order in which they run.'),
  ),
});

export const stepsOfFlow = v.pipe(
  v.array(v.string()),
  v.nonEmpty('A flow needs a step'),
  v.description('Names of steps, in the order in which they run.'),
);

/** Reads `flows`, which a schema has checked, against the steps that there are. */
export function readFlows(
  given: v.InferOutput<typeof flowsSchema> | undefined,
  steps: readonly string[],
  found: Diagnostics,
): Flows {
  if (given === undefined) return NO_FLOWS;
  const definitions = mapping<readonly string[]>();
  for (const [index, definition] of given.definitions.entries()) {
    if (Object.keys(definition).length === 0) {
      found.add(['flows', 'definitions', index], 'This is the definition of no flow');
    }
    for (const [name, chosen] of Object.entries(definition)) {
      const path = ['flows', 'definitions', index, name];
      if (name.trim() === '') found.addAtKey(path, 'A flow needs a name');
      if (name === ALL_STEPS) found.addAtKey(path, `'${ALL_STEPS}' is the flow of all steps`);
      if (name in definitions)
        found.addAtKey(path, `There is another flow named '${shownText(name)}'`);
      const read = found.parse(stepsOfFlow, chosen, path);
      if (read === undefined) continue;
      refuseWrongSteps(read, name, steps, path, found);
      definitions[name] = read;
    }
  }
  const fallback = given.default ?? ALL_STEPS;
  if (fallback !== ALL_STEPS && !(fallback in definitions)) {
    const hint = didYouMean(fallback, Object.keys(definitions));
    found.add(['flows', 'default'], `There is no flow '${shownText(fallback)}'`, hint);
  }
  return { default: fallback, definitions };
}

function refuseWrongSteps(
  chosen: readonly string[],
  flow: string,
  steps: readonly string[],
  path: readonly (string | number)[],
  found: Diagnostics,
): void {
  for (const [index, name] of chosen.entries()) {
    const at = [...path, index];
    if (!steps.includes(name)) {
      found.add(at, `There is no step '${shownText(name)}'`, didYouMean(name, steps));
    } else if (chosen.indexOf(name) !== index) {
      found.add(at, `The flow '${shownText(flow)}' has the step '${shownText(name)}' twice`);
    }
  }
}
