import { isMapping } from '../data.js';
import type { Resume } from './inputs.js';
import type { RunnerCommands } from './runner-commands.js';
import type { RunnerFacts } from './runner-facts.js';

/** What main hands on to post before it begins; post must not read inputs anew, nor guess. */
export interface Baton {
  readonly identity: string;
  /** Of the cache entries. */
  readonly scope: string;
  /** Name of the workflow, whose state it is. */
  readonly workflow: string;
  /** Folder that tasks work in. */
  readonly workspace: string;
  readonly keep: readonly string[];
  readonly resume: Resume;
  readonly cacheKey?: string;
  readonly reportArtifact?: string;
  readonly reportRetentionDays?: number;
  readonly summary: boolean;
  readonly facts: RunnerFacts;
}

/** Parts of main's end that post makes good where main did not come to them. */
export type DonePart = 'save' | 'report' | 'summary';

const BATON = 'baton';

export function passBaton(commands: Pick<RunnerCommands, 'saveState'>, baton: Baton): void {
  commands.saveState(BATON, JSON.stringify(baton));
}

/** Undefined where main did not come as far as to know what it was to do. */
export function takeBaton(commands: Pick<RunnerCommands, 'getState'>): Baton | undefined {
  const text = commands.getState(BATON);
  if (text === '') return undefined;
  const baton: unknown = JSON.parse(text);
  return isMapping(baton) ? (baton as unknown as Baton) : undefined;
}

export function noteDone(commands: Pick<RunnerCommands, 'saveState'>, part: DonePart): void {
  commands.saveState(`done-${part}`, 'true');
}

export function isDone(commands: Pick<RunnerCommands, 'getState'>, part: DonePart): boolean {
  return commands.getState(`done-${part}`) === 'true';
}
