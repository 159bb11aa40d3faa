import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a job is to GitHub. Everything has a default; tests tell what they are about. */
export interface JobIdentity {
  readonly repository: string;
  readonly runId: number;
  readonly runNumber: number;
  /** Counts the reruns, from 1. */
  readonly attempt: number;
  /** The job's id in the workflow file. */
  readonly job: string;
  readonly ref: string;
  readonly sha: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** The leg of the job's matrix; undefined without one. */
  readonly matrix: unknown;
}

export const DEFAULT_JOB: JobIdentity = {
  repository: 'octo-org/octo-repo',
  runId: 1_658_821_493,
  runNumber: 7,
  attempt: 1,
  job: 'build',
  ref: 'refs/heads/main',
  sha: 'ffac537e6cbbf934b08745a378932722df287a53',
  event: { name: 'push', payload: {} },
  matrix: undefined,
};

/** The variables of every step of a job, as the runner's documentation lists them. */
export function jobEnvironment(
  identity: JobIdentity,
  folders: { readonly workspace: string; readonly temp: string; readonly base: string },
): Record<string, string> {
  const { repository, ref, event } = identity;
  const eventPath = join(folders.temp, '_github_workflow', 'event.json');
  mkdirSync(join(folders.temp, '_github_workflow'), { recursive: true });
  writeFileSync(eventPath, JSON.stringify(event.payload));
  return {
    ...machineEnvironment(folders),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: identity.job,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: '6811672',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(identity.attempt),
    GITHUB_RUN_ID: String(identity.runId),
    GITHUB_RUN_NUMBER: String(identity.runNumber),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: identity.sha,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/ci.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: identity.sha,
    GITHUB_WORKSPACE: folders.workspace,
  };
}

function machineEnvironment(folders: { readonly temp: string; readonly base: string }) {
  return {
    HOME: process.env['HOME'] ?? folders.base,
    LANG: 'C.UTF-8',
    PATH: process.env['PATH'] ?? '',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: join(folders.base, 'tool-cache'),
    RUNNER_WORKSPACE: join(folders.base, 'work'),
  };
}
