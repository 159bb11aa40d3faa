import { isMapping } from '../../src/data.js';
import type { Outcome, RunEnd } from './recording.js';

/** Something that the engines do not agree in. */
export interface Difference {
  /** Such as `steps.greet.result.path`, of any run, or `files.out/a.txt`. */
  readonly at: string;
  readonly python: unknown;
  readonly ours: unknown;
}

/** All that is different in what came of a case. */
export function differencesOf(python: Outcome, ours: Outcome): Difference[] {
  return [
    ...python.runs.flatMap((run, index) => runDifferences(run, ours.runs[index])),
    ...valueDifferences('files', python.files, ours.files),
  ];
}

function runDifferences(python: RunEnd, ours: RunEnd | undefined): Difference[] {
  const names = new Set([...Object.keys(python.steps), ...Object.keys(ours?.steps ?? {})]);
  return [
    ...valueDifferences('status', python.status, ours?.status),
    ...[...names].flatMap((name) => {
      const [theirs, own] = [python.steps[name], ours?.steps[name]];
      // Of a step that ended otherwise nothing else can agree.
      return theirs?.status === own?.status
        ? valueDifferences(`steps.${name}`, theirs, own)
        : valueDifferences(`steps.${name}`, theirs?.status, own?.status);
    }),
  ];
}

function valueDifferences(at: string, python: unknown, ours: unknown): Difference[] {
  const inner = (names: Iterable<string>, a: object, b: object) =>
    [...names].flatMap((name) =>
      valueDifferences(
        `${at}.${name}`,
        (a as Record<string, unknown>)[name],
        (b as Record<string, unknown>)[name],
      ),
    );
  if (Array.isArray(python) && Array.isArray(ours) && python.length === ours.length) {
    return inner(Object.keys(python), python, ours);
  }
  if (isMapping(python) && isMapping(ours)) {
    return inner(new Set([...Object.keys(python), ...Object.keys(ours)]), python, ours);
  }
  return JSON.stringify(python) === JSON.stringify(ours) ? [] : [{ at, python, ours }];
}
