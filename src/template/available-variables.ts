import type { Mapping } from '../data.js';
import type { AvailableVariables } from '../errors.js';
import { isPlainMapping } from './values/type-name.js';

const NAMESPACES = ['args', 'env', 'steps', 'batch'] as const;

/** The names, never the values, that a template with this context can use. */
export function availableVariables(context: Mapping): AvailableVariables {
  const [args, env, steps, batch] = NAMESPACES.map((namespace) => namesIn(context[namespace]));
  const root = Object.keys(context)
    .filter((name) => context[name] !== undefined && !isNamespace(name))
    .sort();
  return { args: args ?? [], env: env ?? [], steps: steps ?? [], batch: batch ?? [], root };
}

function isNamespace(name: string): boolean {
  return (NAMESPACES as readonly string[]).includes(name);
}

function namesIn(namespace: unknown): string[] {
  return isPlainMapping(namespace) ? Object.keys(namespace).sort() : [];
}
