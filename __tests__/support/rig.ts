import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import type { BatchResult } from '../../src/batch/batch-result.js';
import { Engine } from '../../src/engine/engine.js';
import type { RunOptions, RunResult } from '../../src/engine/run-options.js';
import type { RunEvent } from '../../src/events.js';
import { parseJson } from '../../src/json.js';
import type { TaskConfig } from '../../src/tasks/task-config.js';
import {
  createTaskHandler,
  type ProcessedInputs,
  type TaskHandlerOptions,
} from '../../src/tasks/task-handler.js';
import { parseWorkflow } from '../../src/workflow/load-workflow.js';

/** Text without the indentation that all of its lines share, and without a first blank line. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared)).join('\n');
}

type Events<T extends RunEvent['type']> = Extract<RunEvent, { type: T }>[];

/** A batch step's result, read from its ledger at once: the ledger goes with the rig. */
export function batchResultOf(result: RunResult, step = 'b'): BatchResult {
  const { processed, failed, results, stats } = result.steps[step]?.result as BatchResult;
  return { processed: [...processed], failed: [...failed], results: [...results], stats };
}

/** A record of `items.jsonl`, as JSON has it. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/** A workspace in a temporary folder in which workflow texts run on an engine of its own. */
export class Rig {
  readonly workspace = realpathSync(mkdtempSync(join(tmpdir(), 'rig-')));
  readonly engine = new Engine();
  /** What the last run told. */
  events: RunEvent[] = [];

  path(...parts: string[]): string {
    return join(this.workspace, ...parts);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(this.path(path));
  }

  /** Registers a task that is a function of this process. */
  task(
    name: string,
    run: (inputs: ProcessedInputs, config: TaskConfig) => unknown,
    options: TaskHandlerOptions = { freeInputs: true },
  ): void {
    const handler = createTaskHandler((config, inputs) => run(inputs, config), options);
    this.engine.registerTask(name, handler);
  }

  /** Runs a workflow's text; the environment holds a PATH and nothing else unless it is given. */
  async run(text: string, options: Partial<RunOptions> = {}): Promise<RunResult> {
    this.events = [];
    const { onEvent, ...rest } = options;
    return this.engine.run(parseWorkflow(dedent(text), { file: 'w.yml', folder: this.workspace }), {
      workspace: this.workspace,
      env: { PATH: process.env['PATH'] },
      onEvent: (event) => {
        this.events.push(event);
        onEvent?.(event);
      },
      ...rest,
    });
  }

  eventsOf<T extends RunEvent['type']>(type: T): Events<T> {
    return this.events.filter((event) => event.type === type) as Events<T>;
  }

  statePath(...parts: string[]): string {
    return this.path('.resumable-batch', ...parts);
  }

  readState(...parts: string[]): string {
    return readFileSync(this.statePath(...parts), 'utf8');
  }

  writeState(text: string, ...parts: string[]): void {
    mkdirSync(dirname(this.statePath(...parts)), { recursive: true });
    writeFileSync(this.statePath(...parts), text);
  }

  /** A state document, parsed. */
  stateDocument(...parts: string[]): Record<string, unknown> {
    return parseJson(this.readState(...parts)) as Record<string, unknown>;
  }

  /** The records of a batch, the header left out. */
  records(workflow: string, step: string): StoredRecord[] {
    const lines = this.readState(workflow, step, 'items.jsonl').trimEnd().split('\n');
    return lines.map((line) => parseJson(line) as StoredRecord).filter((record) => 'key' in record);
  }

  /** Copies the state as it stands, as if the process died now; gives the way to put it back. */
  freezeState(): () => void {
    const frozen = this.path('.frozen');
    rmSync(frozen, { recursive: true, force: true });
    cpSync(this.statePath(), frozen, { recursive: true, filter: (file) => !/\.lock/.test(file) });
    return () => {
      rmSync(this.statePath(), { recursive: true });
      cpSync(frozen, this.statePath(), { recursive: true });
    };
  }

  remove(): void {
    rmSync(this.workspace, { recursive: true, force: true });
  }
}

/** Makes rigs for the tests of a file, and removes each after its test. */
export function rigs(): () => Rig {
  const open: Rig[] = [];
  afterEach(() => {
    for (const rig of open.splice(0)) rig.remove();
  });
  return () => {
    const rig = new Rig();
    open.push(rig);
    return rig;
  };
}
