import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REPOSITORY_ROOT } from './repository-root.js';
import { inputVariables } from './runner/action-inputs.js';
import { ActionStep } from './runner/action-step.js';
import { killOrphans } from './runner/orphans.js';
import { DEFAULT_JOB, jobEnvironment, type JobIdentity } from './runner/runner-environment.js';
import type { CacheScope } from './services/protocol.js';
import type { Services } from './services/start-services.js';
import type { TokenOptions } from './services/tokens.js';

export { Effects } from './runner/effects.js';
export { waitFor } from './runner/wait-for.js';
export type { ActionStep, StepEnd } from './runner/action-step.js';

export interface RunnerOptions extends Partial<JobIdentity> {
  /** Whose addresses and token the steps get; without it they get none, as a `run:` step does. */
  readonly services?: Services;
  /** Where the checkout is; emptied first. Real runners have the same path for every attempt. */
  readonly workspace?: string;
  /** Over the usual token, which opens the job's own ref with `all`, the default branch with `read`. */
  readonly token?: TokenOptions;
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** `GITHUB_ACTION`, the step's id; a local action's second use has `__self_2` and so on. */
  readonly id?: string;
}

const DEFAULT_BRANCH = 'refs/heads/main';

/** One machine with one job of a workflow run: an empty workspace, an empty temporary folder. */
export class Runner {
  readonly identity: JobIdentity;
  readonly workspace: string;
  readonly temp: string;
  readonly #options: RunnerOptions;
  readonly #base = mkdtempSync(join(tmpdir(), 'runner-'));
  readonly #trackingId = `github_${randomUUID()}`;
  #steps = 0;

  constructor(options: RunnerOptions = {}) {
    this.#options = options;
    this.identity = { ...DEFAULT_JOB, ...identityOf(options) };
    const name = this.identity.repository.split('/')[1] ?? 'repo';
    this.workspace = options.workspace ?? join(this.#base, 'work', name, name);
    this.temp = join(this.#base, 'work', '_temp');
    rmSync(this.workspace, { recursive: true, force: true });
    mkdirSync(this.workspace, { recursive: true });
    mkdirSync(this.temp, { recursive: true });
  }

  /** The machine of the rerun: the same job one attempt later, at the same path, with nothing there. */
  rerun(changes: RunnerOptions = {}): Runner {
    const attempt = this.identity.attempt + 1;
    return new Runner({ ...this.#options, workspace: this.workspace, attempt, ...changes });
  }

  /** Writes a file of the workspace. */
  write(path: string, text: string): void {
    const file = join(this.workspace, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Reads a file of the workspace. */
  read(path: string): string {
    return readFileSync(join(this.workspace, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.workspace, path));
  }

  /** A step that uses this Action; it runs when it is started. */
  step({ inputs = {}, env = {}, id }: StepOptions = {}): ActionStep {
    const number = ++this.#steps;
    const action = id ?? (number === 1 ? '__self' : `__self_${number}`);
    return new ActionStep({
      workspace: this.workspace,
      folder: join(this.temp, '_runner_file_commands', String(number)),
      environment: {
        ...this.environment(),
        GITHUB_ACTION: action,
        GITHUB_ACTION_PATH: REPOSITORY_ROOT,
        ...env,
        ...inputVariables(inputs, { matrix: this.identity.matrix }),
      },
    });
  }

  /** The variables of every step, the services' included. */
  environment(): Record<string, string> {
    const { workspace, temp } = this;
    return {
      ...jobEnvironment(this.identity, { workspace, temp, base: this.#base }),
      RUNNER_TRACKING_ID: this.#trackingId,
      ...this.#options.services?.environment(this.#token()),
    };
  }

  /** The job's end: what it left running is killed, and the machine is gone. */
  remove(): void {
    killOrphans(this.#trackingId);
    rmSync(this.#base, { recursive: true, force: true });
    rmSync(this.workspace, { recursive: true, force: true });
  }

  /** Artifacts belong to the run and not to its attempt, which is why a rerun's names collide. */
  #token(): TokenOptions {
    const { runId, job, attempt, ref, matrix } = this.identity;
    const leg = Buffer.from(JSON.stringify(matrix ?? null)).toString('hex');
    const ownScope: CacheScope = { ref, permission: 'all' };
    const shared: CacheScope = { ref: DEFAULT_BRANCH, permission: 'read' };
    return {
      runBackendId: `run-${runId}`,
      jobBackendId: `job-${job}-${leg}-${attempt}`,
      scopes: ref === DEFAULT_BRANCH ? [ownScope] : [ownScope, shared],
      ...this.#options.token,
    };
  }
}

/** Without fields that hold undefined, so that these do not hide a default. */
function identityOf(options: RunnerOptions): Partial<JobIdentity> {
  const given = Object.keys(DEFAULT_JOB) as (keyof JobIdentity)[];
  return Object.fromEntries(
    given.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  );
}
