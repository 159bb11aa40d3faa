import { mapping, type Mapping } from '../../data.js';
import type { Problem } from '../../workflow/source.js';

/** Names that every template of a workflow may use; `batch` is there for items only. */
export const ROOT_NAMES = [
  'args',
  'env',
  'steps',
  'batch',
  'workflow',
  'error',
  'github',
  'settings',
  'workspace',
  'workflow_name',
  'workflow_file',
  'run_number',
  'timestamp',
] as const;

/** What the namespaces hold that hold the same in every workflow. */
export const NAMES_IN = {
  batch: ['item', 'index', 'total', 'key', 'name', 'chunk_index', 'chunk_size', 'attempt'],
  workflow: [
    'name',
    'file',
    'workspace',
    'run_id',
    'run_number',
    'timestamp',
    'failed',
    'failed_step',
  ],
  error: ['step', 'message', 'type'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What `steps.NAME` may have. */
export const STEP_FIELDS = ['status', 'result', 'error', 'error_message'] as const;

/** The steps whose results a template can see. */
export interface StepSight {
  /** Why `steps.NAME` is not there; a warning where it may be. */
  problemWith(name: string): Problem | undefined;
}

/** What the templates at one place can name. */
export interface Scope {
  /** Of the names that all templates have, those that are there. */
  readonly roots: readonly string[];
  /** Why another one of them is not there. */
  readonly absent: string;
  /** Undefined where nobody knows them all. */
  readonly args: readonly string[] | undefined;
  /** Names of the workflow's own `settings`; undefined where nobody knows them all. */
  readonly settings: readonly string[] | undefined;
  /** Undefined where there are none. */
  readonly steps: StepSight | undefined;
}

/** A namespace of these names, with nothing in it. */
export function namespaceOf(names: readonly string[]): Mapping {
  return mapping(Object.fromEntries(names.map((name) => [name, null])));
}

/** How a template names what a step left: `steps.a`, `steps['a-b']`. */
export function stepPath(step: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(step) ? `steps.${step}` : `steps['${step}']`;
}
