import type { Target } from '../parse/syntax-tree.js';
import { namesOfTarget } from '../parse/target-names.js';

interface AnyNode {
  readonly typename?: string;
}

/** Every node below and including `value`, whichever field it stands in. */
export function nodesOf(value: unknown): readonly AnyNode[] {
  const found: AnyNode[] = [];
  gather(value, found);
  return found;
}

/** No generator: all templates of a workflow are walked before anything runs. */
function gather(value: unknown, found: AnyNode[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('typename' in value) found.push(value as AnyNode);
  for (const child of Object.values(value)) gather(child, found);
}

/** True where a name is used below `value`. */
export function mentions(value: unknown, name: string): boolean {
  for (const node of nodesOf(value)) {
    if (node.typename === 'Symbol' && (node as { value?: unknown }).value === name) return true;
  }
  return false;
}

/** Every name that a statement below `value` brings into being. */
export function* assignedNames(value: unknown): Generator<string> {
  for (const node of nodesOf(value)) yield* assignedBy(node);
}

function* assignedBy(node: AnyNode): Generator<string> {
  const fields = node as Readonly<Record<string, unknown>>;
  switch (node.typename) {
    case 'For':
      yield* namesOfTarget(fields.name as Target);
      break;
    case 'Set':
    case 'SetBlock':
      yield* namesOfTarget(fields.target as Target);
      break;
    case 'With':
      for (const target of fields.targets as Target[]) yield* namesOfTarget(target);
      break;
    case 'Import':
      yield fields.target as string;
      break;
    case 'FromImport':
      for (const { alias } of fields.names as { alias: string }[]) yield alias;
      break;
    case 'Macro':
      yield fields.name as string;
      yield* parameterNames(fields);
      break;
    case 'CallBlock':
      yield* parameterNames(fields);
      break;
    default:
  }
}

function* parameterNames(fields: Readonly<Record<string, unknown>>): Generator<string> {
  for (const { name } of fields.params as { name: string }[]) yield name;
}
