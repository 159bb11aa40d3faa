import { join } from 'node:path';
import { REPOSITORY_ROOT } from '../repository-root.js';
import { CommandFiles } from './command-files.js';
import { Program, type ProgramEnd } from './program.js';
import { parseCommands, type WorkflowCommand } from './workflow-commands.js';

/** What a runner knows once a step's program has ended. */
export interface StepEnd extends ProgramEnd {
  readonly outputs: Readonly<Record<string, string>>;
  /** Saved for post. */
  readonly state: Readonly<Record<string, string>>;
  /** The step's part of the job summary, in Markdown. */
  readonly summary: string;
  /** Read from stdout; what stands between stop-commands and its token is none. */
  readonly commands: readonly WorkflowCommand[];
}

interface StepSetting {
  readonly workspace: string;
  /** Where the step's command files go. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** One `uses: ./` of a job: main, and at the job's end post. */
export class ActionStep {
  readonly #setting: StepSetting;
  #main: { readonly program: Program; readonly finished: Promise<StepEnd> } | undefined;
  /** Kept for post, also of a main that was killed. */
  readonly #files: CommandFiles;

  constructor(setting: StepSetting) {
    this.#setting = setting;
    this.#files = new CommandFiles(join(setting.folder, 'main'));
  }

  /** Starts dist/main/index.js. */
  start(): this {
    if (this.#main !== undefined) throw new Error('The step has been started before.');
    this.#main = this.#run('main', this.#files, {});
    return this;
  }

  /** Starts main and waits for its end. */
  run(): Promise<StepEnd> {
    return this.start().finished;
  }

  get finished(): Promise<StepEnd> {
    return this.#started.finished;
  }

  get pid(): number {
    return this.#started.program.pid;
  }

  /** What main has printed so far. */
  get stdout(): string {
    return this.#started.program.stdout;
  }

  signal(signal: NodeJS.Signals): void {
    this.#started.program.signal(signal);
  }

  kill(): void {
    this.signal('SIGKILL');
  }

  /** The run is cancelled: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
  async cancel(): Promise<StepEnd> {
    await this.#started.program.cancel();
    return this.finished;
  }

  /** Runs dist/post/index.js with what main has saved, and waits for its end. */
  async post(): Promise<StepEnd> {
    const { state } = await this.finished;
    const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    const files = new CommandFiles(join(this.#setting.folder, 'post'));
    return this.#run('post', files, Object.fromEntries(saved) as Record<string, string>).finished;
  }

  get #started(): { readonly program: Program; readonly finished: Promise<StepEnd> } {
    if (this.#main === undefined) throw new Error('The step has not been started.');
    return this.#main;
  }

  #run(
    name: 'main' | 'post',
    files: CommandFiles,
    state: Record<string, string>,
  ): { program: Program; finished: Promise<StepEnd> } {
    const { workspace, environment } = this.#setting;
    const file = join(REPOSITORY_ROOT, 'dist', name, 'index.js');
    const program = new Program(file, workspace, {
      ...environment,
      ...files.environment,
      ...state,
    });
    const finished = program.finished.then((end) => ({
      ...end,
      outputs: files.values('GITHUB_OUTPUT'),
      state: files.values('GITHUB_STATE'),
      summary: files.read('GITHUB_STEP_SUMMARY'),
      commands: parseCommands(end.stdout),
    }));
    return { program, finished };
  }
}
