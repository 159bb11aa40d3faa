import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputsOf, readInputs, type ActionInputs } from '../../src/action/inputs.js';
import { byteSizeText } from '../../src/action/byte-size.js';
import { REPOSITORY_ROOT } from '../support/repository-root.js';

const ACTION = parse(readFileSync(join(REPOSITORY_ROOT, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
};

function read(given: Record<string, string>): ActionInputs {
  return readInputs((name) => given[name] ?? '');
}

function refusal(given: Record<string, string>): string {
  try {
    read({ workflow: 'w.yml', ...given });
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was refused';
}

test('every input of action.yml is read, and no other', () => {
  const asked = new Set<string>();
  readInputs((name) => {
    asked.add(name);
    return name === 'workflow' ? 'w.yml' : '';
  });
  expect([...asked].sort()).toEqual(Object.keys(ACTION.inputs).sort());
});

test('what is not given has the default that action.yml names', () => {
  const { matrix, ...declared } = ACTION.inputs;
  expect(matrix?.default).toBe('${{ toJSON(matrix) }}');
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default ?? '']);
  const withDefaults = read({ ...(Object.fromEntries(defaults) as object), workflow: 'w.yml' });
  expect(withDefaults).toEqual({
    workflow: 'w.yml',
    args: {},
    workingDirectory: '.',
    maxWorkers: undefined,
    limit: undefined,
    timeLimit: undefined,
    resume: 'rerun',
    onMissingState: 'run',
    keep: [],
    cacheKey: undefined,
    checkpointInterval: 300,
    checkpointBudget: 1e9,
    reportArtifact: 'resumable-batch-report',
    reportRetentionDays: undefined,
    summary: true,
    failOn: 'any',
    shard: undefined,
    matrix: null,
  });
  expect({ ...read({ workflow: 'w.yml' }), reportArtifact: 'resumable-batch-report' }).toEqual(
    withDefaults,
  );
});

test('what is given comes in exact types', () => {
  expect(
    read({
      workflow: 'w.yml',
      args: 'size=3\nurl=http://x: y=z',
      'max-workers': '8',
      limit: '0',
      'time-limit': '5h30m',
      keep: 'out/**\n\n  !out/tmp/** ',
      'cache-key': 'nightly',
      'checkpoint-interval': '90s',
      'checkpoint-budget': '1.5 GiB',
      'report-retention-days': '7',
      summary: 'false',
      shard: '2/8',
      matrix: '{"os": "linux"}',
      mode: 'run',
    }),
  ).toMatchObject({
    args: { size: '3', url: 'http://x: y=z' },
    maxWorkers: 8,
    limit: 0,
    timeLimit: 19_800,
    keep: ['out/**', '!out/tmp/**'],
    cacheKey: 'nightly',
    checkpointInterval: 90,
    checkpointBudget: 1.5 * 2 ** 30,
    reportRetentionDays: 7,
    summary: false,
    shard: { index: 2, count: 8 },
    matrix: { os: 'linux' },
  });
});

test('args may be a YAML mapping, whose integers keep every digit', () => {
  const args = 'id: 1152921504606846976\nsmall: 3\nlist: [1, a]\nnested: { x: y }\ntext: "007"';
  expect(read({ workflow: 'w.yml', args }).args).toEqual({
    id: 1152921504606846976n,
    small: 3,
    list: [1, 'a'],
    nested: { x: 'y' },
    text: '007',
  });
  expect(Object.getPrototypeOf(read({ workflow: 'w.yml', args }).args)).toBeNull();
});

describe('what is wrong is an error that names the input', () => {
  test.each([
    [{ workflow: '' }, "The input 'workflow' is required"],
    [{ resume: 'yes' }, "The input 'resume' must be one of rerun, always, never, not 'yes'"],
    [
      { 'on-missing-state': 'ignore' },
      "The input 'on-missing-state' must be one of run, fail, not 'ignore'",
    ],
    [{ 'fail-on': 'all' }, "The input 'fail-on' must be one of any, threshold, never, not 'all'"],
    [{ summary: 'True' }, "The input 'summary' must be one of true, false, not 'True'"],
    [{ 'max-workers': '0' }, "The input 'max-workers' takes a whole number from 1 up, not '0'"],
    [{ limit: '1e3' }, "The input 'limit' takes a whole number from 0 up, not '1e3'"],
    [
      { 'time-limit': '5 hours' },
      "The input 'time-limit' takes a duration such as 90s, 5m or 5h, not '5 hours'",
    ],
    [
      { 'checkpoint-interval': '0.5s' },
      "The input 'checkpoint-interval' must be at least 1s, not '0.5s'",
    ],
    [
      { 'checkpoint-budget': 'lots' },
      "The input 'checkpoint-budget' takes a size such as 1 GB or 500 MB, not 'lots'",
    ],
    [{ 'report-artifact': 'a/b' }, "The input 'report-artifact' must not contain \"/\": 'a/b'"],
    [
      { 'report-retention-days': '0' },
      "The input 'report-retention-days' takes a whole number from 1 up, not '0'",
    ],
    [{ shard: '9/8' }, "The input 'shard' takes a shard such as 2/8, not '9/8'"],
    [{ matrix: '{os' }, "The input 'matrix' must be JSON, not '{os'"],
    [{ mode: 'plan' }, "The input 'mode' can only be run: 'plan' is not there yet"],
    [{ mode: 'runs' }, "The input 'mode' must be one of run, not 'runs'"],
    [{ keep: '../x' }, "The input 'keep' names files of the workspace only, not '../x'"],
    [{ keep: '!/etc/*' }, "The input 'keep' names files of the workspace only, not '!/etc/*'"],
    [{ args: 'just text' }, "The input 'args' is neither lines of name=value nor a YAML mapping"],
    [{ args: 'a=1\na=2' }, "The input 'args' gives 'a' twice"],
    [{ args: 'a: 1\na: 2' }, "The input 'args' is no YAML: Map keys must be unique"],
  ])('%j', (given, message) => {
    expect(refusal(given)).toContain(message);
  });
});

test('inputs are read as a runner sets them', () => {
  const read = inputsOf({ 'INPUT_MAX-WORKERS': ' 4 ' });
  expect([read('max-workers'), read('limit')]).toEqual(['4', '']);
});

test('sizes are told in units that people read', () => {
  expect([12, 1500, 2_500_000, 3_210_000_000].map(byteSizeText)).toEqual([
    '12 B',
    '1.5 kB',
    '2.5 MB',
    '3.21 GB',
  ]);
});
