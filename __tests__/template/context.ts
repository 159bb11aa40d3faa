import { mapping, type Mapping } from '../../src/data.js';
import { PRINTS_AS, UNDEFINED_WHEN_TESTED } from '../../src/template/markers.js';

/** Plain JSON as the engine hands it to templates: no mapping has a prototype. */
export function data(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(data);
  if (typeof value !== 'object' || value === null) return value;
  const copy = mapping<unknown>();
  for (const [name, entry] of Object.entries(value)) copy[name] = data(entry);
  return copy;
}

/** A context such as a batch item sees, with one completed and one skipped step. */
export function workflowContext(more: Record<string, unknown> = {}): Mapping {
  const context = data({
    args: { size: 256, name: 'Ann', tags: ['a', 'b'], verbose: true, ratio: 1.5, ...nothing },
    env: { HOME: '/home/ci', CI: 'true' },
    steps: {
      list: {
        status: 'completed',
        result: { return_code: 0, stdout: 'a.jpg\nb.jpg\n', stderr: '' },
      },
      old: { status: 'skipped' },
    },
    batch: { item: 'b c.jpg', index: 3, total: 12 },
    workflow: { name: 'Thumbs', run_number: 7 },
    error: { step: 'list', message: 'exit code 2', type: 'TaskError' },
    ...more,
  }) as Mapping<Record<string | symbol, unknown>>;
  const skipped = context.steps?.old as Record<symbol, unknown>;
  skipped[UNDEFINED_WHEN_TESTED] = true;
  if (context.error !== undefined) context.error[PRINTS_AS] = 'exit code 2';
  return context;
}

const nothing = { nothing: null };
