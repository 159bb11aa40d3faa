import { ConfigurationError } from '../errors.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner's variables tell about the job, read once at the door. */
export interface RunnerFacts {
  /** Where the checkout is. */
  readonly workspace: string;
  /** Emptied for every job; undefined on runners that have none. */
  readonly temp: string | undefined;
  readonly runId: string;
  /** Counts the reruns, from 1. */
  readonly attempt: number;
  /** The job's id in its workflow file. */
  readonly job: string;
  /** The step's id, or a name that the runner gave it. */
  readonly action: string;
  readonly ref: string;
  readonly repository: string;
  readonly serverUrl: string;
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value !== undefined && value !== '') return value;
  throw new ConfigurationError('invalid_arguments', `The variable ${name} is not set`, {
    hint: 'This program is the Action: a runner starts it. Elsewhere, use the command line.',
  });
}

/** @throws ConfigurationError outside a job */
export function readRunnerFacts(env: Environment): RunnerFacts {
  return {
    workspace: required(env, 'GITHUB_WORKSPACE'),
    temp: env['RUNNER_TEMP'] || undefined,
    runId: required(env, 'GITHUB_RUN_ID'),
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '') || 1,
    job: required(env, 'GITHUB_JOB'),
    action: env['GITHUB_ACTION'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
  };
}
