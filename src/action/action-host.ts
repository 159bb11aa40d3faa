import type { Clock } from '../clock.js';
import type { ArtifactClient } from './report-artifact.js';
import type { CacheClient } from './checkpoint-cache.js';
import type { RunnerCommands } from './runner-commands.js';

export type Signal = 'SIGINT' | 'SIGTERM';

/** What the Action's door touches of the world around it; tests bring their own. */
export interface ActionHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly commands: RunnerCommands;
  readonly clock: Clock;
  /** Loaded when it is first needed: it takes a third of a second. */
  cacheClient(): Promise<CacheClient>;
  artifactClient(): Promise<ArtifactClient>;
  /** Goes to a folder; gives its real path. */
  enter(folder: string): string;
  /** Calls back for each interrupt or termination signal; gives the way to stop that. */
  onSignal(listener: (signal: Signal) => void): () => void;
  exitNow(code: number): void;
}
