import { readFileSync } from 'node:fs';

/** A run of a workflow, as cases.json asks for it. */
export interface GivenRun {
  readonly args?: Readonly<Record<string, string>>;
  readonly flow?: string;
  readonly resume?: boolean;
}

export interface Case {
  /** The workflow file; by default that of the case's name. */
  readonly workflow?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly runs: readonly GivenRun[];
}

export interface StepEnd {
  readonly status: string;
  readonly result?: unknown;
  readonly error?: string;
}

export interface RunEnd {
  /** `refused`: nothing ran. */
  readonly status: string;
  readonly steps: Readonly<Record<string, StepEnd>>;
}

/** What came of a case. */
export interface Outcome {
  readonly runs: readonly RunEnd[];
  /** Files of the workspace that were made or changed. */
  readonly files: Readonly<Record<string, string>>;
}

/** What scripts/record-yaml-workflow.py has recorded. */
export interface Recording {
  readonly engine: string;
  readonly python: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cases: Readonly<Record<string, Case & { readonly recorded: Outcome }>>;
}

export function readRecording(): Recording {
  const file = new URL('yaml-workflow.recorded.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Recording;
}
