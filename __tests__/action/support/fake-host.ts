import { realpathSync } from 'node:fs';
import type { ActionHost, Signal } from '../../../src/action/action-host.js';
import type { CacheClient } from '../../../src/action/checkpoint-cache.js';
import type { ArtifactClient } from '../../../src/action/report-artifact.js';
import type { AnnotationPlace, RunnerCommands } from '../../../src/action/runner-commands.js';
import { systemClock } from '../../../src/clock.js';

/** Remembers what the runner was told. */
export class RecordedCommands implements RunnerCommands {
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  readonly places: (AnnotationPlace | undefined)[] = [];
  readonly lines: string[] = [];
  readonly groups: string[] = [];
  readonly secrets: string[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  summary = '';

  error(message: string, place?: AnnotationPlace): void {
    this.errors.push(message);
    this.places.push(place);
  }
  warning(message: string, place?: AnnotationPlace): void {
    this.warnings.push(message);
    this.places.push(place);
  }
  startGroup(title: string): void {
    this.groups.push(title);
  }
  endGroup(): void {
    this.groups.push('end');
  }
  print(text: string): void {
    this.lines.push(text);
  }
  setSecret(value: string): void {
    this.secrets.push(value);
  }
  setOutput(name: string, value: string): void {
    this.outputs[name] = value;
  }
  saveState(name: string, value: string): void {
    this.state[name] = value;
  }
  getState(name: string): string {
    return this.state[name] ?? '';
  }
  async summarize(markdown: string): Promise<void> {
    this.summary += markdown;
  }
}

/** A world for the Action's programs inside the test's own process. */
export class FakeHost implements ActionHost {
  readonly commands = new RecordedCommands();
  readonly clock = systemClock;
  readonly exits: number[] = [];
  readonly artifacts: { name: string; files: string[]; retentionDays: number | undefined }[] = [];
  readonly #listeners = new Set<(signal: Signal) => void>();

  constructor(
    readonly env: Readonly<Record<string, string | undefined>>,
    readonly cache: CacheClient,
  ) {}

  async cacheClient(): Promise<CacheClient> {
    return this.cache;
  }

  async artifactClient(): Promise<ArtifactClient> {
    return {
      uploadArtifact: async (name, files, _root, options) => {
        this.artifacts.push({ name, files, retentionDays: options?.retentionDays });
        return { id: this.artifacts.length };
      },
    };
  }

  /** Without going there: the test's own folder stays what it is. */
  enter(folder: string): string {
    return realpathSync(folder);
  }

  onSignal(listener: (signal: Signal) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  signal(signal: Signal): void {
    for (const listener of this.#listeners) listener(signal);
  }

  exitNow(code: number): void {
    this.exits.push(code);
  }
}
