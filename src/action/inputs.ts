import type { Shard } from '../batch/item-plan.js';
import type { Mapping } from '../data.js';
import { parseCount, parseDuration, parseShard } from '../engine/option-text.js';
import { ConfigurationError } from '../errors.js';
import { parseJson } from '../json.js';
import { parseArgsInput } from './args-input.js';
import { parseByteSize } from './byte-size.js';

export const RESUME = ['rerun', 'always', 'never'] as const;
export type Resume = (typeof RESUME)[number];
export const FAIL_ON = ['any', 'threshold', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The Action's inputs, in exact types. */
export interface ActionInputs {
  /** Path of the workflow file, from the repository's top. */
  readonly workflow: string;
  readonly args: Mapping;
  /** Undefined for the workflow's own default. */
  readonly flow: string | undefined;
  /** Folder that tasks work in, from the repository's top. */
  readonly workingDirectory: string;
  readonly maxWorkers: number | undefined;
  readonly limit: number | undefined;
  /** Seconds. */
  readonly timeLimit: number | undefined;
  readonly resume: Resume;
  readonly onMissingState: 'run' | 'fail';
  /** Globs, from the folder that tasks work in. */
  readonly keep: readonly string[];
  readonly cacheKey: string | undefined;
  /** Seconds. */
  readonly checkpointInterval: number;
  /** Bytes. */
  readonly checkpointBudget: number;
  /** Undefined for none. */
  readonly reportArtifact: string | undefined;
  /** Days; undefined for the repository's own setting. */
  readonly reportRetentionDays: number | undefined;
  readonly summary: boolean;
  readonly failOn: FailOn;
  readonly shard: Shard | undefined;
  /** The leg of the job's matrix; null without one. */
  readonly matrix: unknown;
}

/** An input's text, trimmed; empty where it is not given. */
export type ReadInput = (name: string) => string;

function wrong(message: string, hint?: string): ConfigurationError {
  return new ConfigurationError('invalid_arguments', message, { hint });
}

/** What an input is called in messages. */
const called = (name: string): string => `The input '${name}'`;

function optional<T>(text: string, read: (text: string) => T): T | undefined {
  return text === '' ? undefined : read(text);
}

function oneOf<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw wrong(`${called(name)} must be one of ${choices.join(', ')}, not '${text}'`);
}

function readWorkflowPath(text: string): string {
  if (text !== '') return text;
  throw wrong(`${called('workflow')} is required`, 'Give the path of a workflow file.');
}

function readInterval(text: string): number {
  const name = 'checkpoint-interval';
  const seconds = parseDuration(text, called(name));
  if (seconds >= 1) return seconds;
  throw wrong(`${called(name)} must be at least 1s, not '${text}'`);
}

/** What GitHub allows in an artifact's name; told before hours of work instead of after. */
function readArtifactName(name: string): string {
  const [bad] = /[":<>|*?\\/]|\p{Cc}/u.exec(name) ?? [];
  if (bad === undefined) return name;
  throw wrong(`${called('report-artifact')} must not contain ${JSON.stringify(bad)}: '${name}'`);
}

function readKeep(text: string): string[] {
  const globs = text.split(/\r?\n/).map((line) => line.trim());
  for (const glob of globs) {
    const path = glob.replace(/^!/, '');
    if (!/^([\\/]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes('..')) continue;
    throw wrong(`${called('keep')} names files of the workspace only, not '${glob}'`);
  }
  return globs.filter((glob) => glob !== '');
}

function readMatrix(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw wrong(`${called('matrix')} must be JSON, not '${text}'`);
  }
}

function refuseOtherModes(mode: string): void {
  if (mode === 'plan' || mode === 'merge') {
    throw wrong(`${called('mode')} can only be run: '${mode}' is not there yet`);
  }
  oneOf('mode', mode, ['run']);
}

/** @throws ConfigurationError that names the input */
export function readInputs(read: ReadInput): ActionInputs {
  refuseOtherModes(read('mode') || 'run');
  const count = (name: string, least: number) =>
    optional(read(name), (text) => parseCount(text, called(name), least));
  return {
    workflow: readWorkflowPath(read('workflow')),
    args: parseArgsInput(read('args')),
    flow: optional(read('flow'), (text) => text),
    workingDirectory: read('working-directory') || '.',
    maxWorkers: count('max-workers', 1),
    limit: count('limit', 0),
    timeLimit: optional(read('time-limit'), (text) => parseDuration(text, called('time-limit'))),
    resume: oneOf('resume', read('resume') || 'rerun', RESUME),
    onMissingState: oneOf('on-missing-state', read('on-missing-state') || 'run', ['run', 'fail']),
    keep: readKeep(read('keep')),
    cacheKey: optional(read('cache-key'), (text) => text),
    checkpointInterval: readInterval(read('checkpoint-interval') || '5m'),
    checkpointBudget: parseByteSize(
      read('checkpoint-budget') || '1 GB',
      called('checkpoint-budget'),
    ),
    reportArtifact: optional(read('report-artifact'), readArtifactName),
    reportRetentionDays: count('report-retention-days', 1),
    summary: oneOf('summary', read('summary') || 'true', ['true', 'false']) === 'true',
    failOn: oneOf('fail-on', read('fail-on') || 'any', FAIL_ON),
    shard: optional(read('shard'), (text) => parseShard(text, called('shard'))),
    matrix: readMatrix(read('matrix') || 'null'),
  };
}

/** Inputs as a runner sets them: `INPUT_MAX-WORKERS`. */
export function inputsOf(env: Readonly<Record<string, string | undefined>>): ReadInput {
  return (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
