import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { systemClock } from '../../src/clock.js';
import { builtinTasks } from '../../src/tasks/builtin-tasks.js';
import { Masker } from '../../src/tasks/masker.js';
import { TaskConfig, type OutputStream, type TaskLogger } from '../../src/tasks/task-config.js';
import { Resources, type TaskRuntime } from '../../src/tasks/task-runtime.js';
import { TemplateEngine } from '../../src/template/template-engine.js';

/** A logger that remembers what it was told. */
export class RecordingLogger implements TaskLogger {
  readonly messages: string[] = [];
  readonly warnings: string[] = [];
  readonly printed = { stdout: '', stderr: '' };

  info(message: string): void {
    this.messages.push(message);
  }

  warning(message: string): void {
    this.warnings.push(message);
  }

  output(stream: OutputStream, text: string): void {
    this.printed[stream] += text;
  }
}

export interface TaskSetting {
  readonly context?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
  readonly logger?: TaskLogger;
  /** Variables of the one item, over those of the `env` namespace. */
  readonly environment?: Readonly<Record<string, string>>;
}

let rigs = 0;

/** A workspace in a temporary folder in which a test runs built-in tasks. */
export class TaskRig {
  readonly workspace = realpathSync(mkdtempSync(join(tmpdir(), 'task-rig-')));
  /** Roots outside the workspace that file tasks may use. */
  readonly allowedPaths: string[] = [];
  readonly runtime: TaskRuntime;

  constructor() {
    rigs += 1;
    this.runtime = {
      workspace: this.workspace,
      allowedPaths: this.allowedPaths,
      templates: new TemplateEngine(),
      masker: new Masker(),
      clock: systemClock,
      resources: new Resources(),
      processToken: `test-${process.pid}-${rigs}`,
    };
  }

  /** The config of a task; its environment has a PATH, and nothing else unless the context gives it. */
  config(type: string, inputs: Record<string, unknown>, setting: TaskSetting = {}): TaskConfig {
    const env = { PATH: process.env['PATH'] ?? '' };
    const context = { args: {}, env, steps: {}, ...setting.context };
    return new TaskConfig({ name: type, type, inputs, runtime: this.runtime, ...setting, context });
  }

  /** Runs a built-in task to its result. */
  run(type: string, inputs: Record<string, unknown>, setting: TaskSetting = {}): Promise<unknown> {
    const handler = builtinTasks().get(type);
    if (!handler) throw new Error(`no task ${type}`);
    return handler(this.config(type, inputs, setting));
  }

  async close(): Promise<void> {
    await this.runtime.resources.close();
    rmSync(this.workspace, { recursive: true, force: true });
  }
}

/** Makes rigs for the tests of a file, and closes each after its test. */
export function taskRigs(): () => TaskRig {
  const open: TaskRig[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((rig) => rig.close()));
  });
  return () => {
    const rig = new TaskRig();
    open.push(rig);
    return rig;
  };
}
