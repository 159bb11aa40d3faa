/**
 * Workflows of the Python engine (yaml-workflow 0.9), run as they are, against what that engine made
 * of them: scripts/record-yaml-workflow.py records it. differences.ts lists where they may differ.
 */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { REPOSITORY_ROOT } from '../support/repository-root.js';
import { differencesOf, type Difference } from './compare.js';
import { DIFFERENCES, type Listed } from './differences.js';
import { caseServer, ourOutcome } from './our-engine.js';
import { readRecording } from './recording.js';

const recording = readRecording();
const server = caseServer();
const found = new Set<Listed>();
/** Differences in what every step of a kind gives; the rest of such a step agrees. */
const SLIGHT = new Set([
  'paths-are-relative-to-the-workspace',
  'results-say-more',
  'texts-of-errors',
  'times-are-utc',
]);
const figures = { steps: 0, same: 0, slight: 0 };

/** The entry that a difference is listed as; the first one that fits. */
function listedAs(name: string, difference: Difference): Listed | undefined {
  return DIFFERENCES.find(
    (listed) =>
      (listed.in ?? name) === name && fits(listed.at, difference.at) && listed.is(difference),
  );
}

function fits(pattern: string, path: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`).test(path);
}

/** What GitHub makes of a heading. */
function slug(title = ''): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}

function count(name: string, steps: readonly string[], differences: readonly Difference[]): void {
  for (const step of steps) {
    const own = differences.filter(({ at }) => `${at}.`.startsWith(`steps.${step}.`));
    const isSlight = own.every((each) => SLIGHT.has(listedAs(name, each)?.why ?? ''));
    figures.steps += 1;
    if (own.length === 0) figures.same += 1;
    else if (isSlight) figures.slight += 1;
  }
}

describe(recording.engine, () => {
  test.each(Object.entries(recording.cases))('%s', async (name, { recorded, ...given }) => {
    const ours = await ourOutcome(name, given, recording.env, server());
    const differences = differencesOf(recorded, ours);
    const names = new Set(
      [...recorded.runs, ...ours.runs].flatMap((run) => Object.keys(run.steps)),
    );
    count(name, [...names], differences);
    const unlisted = differences.filter((difference) => {
      const listed = listedAs(name, difference);
      if (listed) found.add(listed);
      return !listed;
    });
    expect(unlisted).toEqual([]);
  });

  test('every listed difference is still there', () => {
    const gone = DIFFERENCES.filter((listed) => !found.has(listed));
    expect(gone.map(({ why, in: name, at }) => ({ why, name, at }))).toEqual([]);
  });

  test('every difference is told in docs/migration.md', () => {
    const text = readFileSync(`${REPOSITORY_ROOT}/docs/migration.md`, 'utf8');
    const anchors = new Set(Array.from(text.matchAll(/^#+ (.*)$/gm), ([, title]) => slug(title)));
    const missing = new Set(DIFFERENCES.map(({ why }) => why).filter((why) => !anchors.has(why)));
    expect([...missing]).toEqual([]);
  });

  afterAll(() => {
    const { steps, same, slight } = figures;
    process.stdout.write(
      `Of ${steps} steps in ${Object.keys(recording.cases).length} cases ${same} end as with ${recording.engine}, ` +
        `${slight} more but for paths, times, further entries and texts of errors\n`,
    );
  });
});
