import type { Mapping } from '../data.js';
import { stringifyJson } from '../json.js';
import type { Workflow } from '../workflow/workflow.js';

/**
 * The values that the workflow calls secret, as early as they are known: the engine masks what it says
 * itself, the runner masks the rest of the log. A value of several lines is masked line by line there.
 */
export function secretValues(
  workflow: Workflow,
  env: Readonly<Record<string, string | undefined>>,
  args: Mapping,
): string[] {
  const values = workflow.secrets.map((name) => env[name]);
  for (const { name, secret, default: fallback } of workflow.params) {
    const value = args[name] ?? fallback ?? null;
    if (secret && value !== null) {
      values.push(typeof value === 'string' ? value : stringifyJson(value));
    }
  }
  const lines = values.flatMap((value) => [value ?? '', ...(value ?? '').split(/\r?\n/)]);
  return [...new Set(lines)].filter((value) => value.trim() !== '');
}
