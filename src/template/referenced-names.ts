import { assignedNames } from './compile/tree-walk.js';
import type { NodeOf, Place } from './parse/syntax-tree.js';

/** A reference such as `steps.a.result` to a name that the template does not set itself. */
export interface ReferencedName {
  readonly path: string[];
  readonly line: number;
  readonly column: number;
}

const SPECIAL = ['loop', 'self', 'super', 'caller', 'varargs', 'kwargs'];

/** The longest path of each reference below `root`, in the order of the text. */
export function referencedNames(root: object, globals: ReadonlyMap<string, unknown>) {
  const local = new Set([...SPECIAL, ...assignedNames(root)]);
  const found: ReferencedName[] = [];
  collect(root, (path, { lineno, colno }) => {
    const [name = ''] = path;
    if (local.has(name) || globals.has(name)) return;
    found.push({ path, line: lineno + 1, column: colno + 1 });
  });
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

type Report = (path: string[], at: Place) => void;

function collect(value: unknown, report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  const node = value as { typename?: string } & Place;
  const path = pathOf(node);
  if (path !== undefined) report(path, node);
  if (node.typename === 'FunCall') {
    const { name, args } = node as NodeOf<'FunCall'>;
    // The last step of what is called names a method, not data.
    collect(name.typename === 'LookupVal' ? name.target : name, report);
    collect(args, report);
  } else if (node.typename === 'LookupVal') {
    const { target, val } = node as NodeOf<'LookupVal'>;
    if (path === undefined) collect(target, report);
    collect(val, report);
  } else if (path === undefined) {
    for (const child of Object.values(node)) collect(child, report);
  }
}

/** The path that names and constant keys make; undefined for anything else. */
function pathOf(node: object): string[] | undefined {
  const { typename } = node as { typename?: string };
  if (typename === 'Symbol') return [(node as NodeOf<'Symbol'>).value];
  if (typename !== 'LookupVal') return undefined;
  const { target, val } = node as NodeOf<'LookupVal'>;
  const path = pathOf(target);
  if (path === undefined || val.typename !== 'Literal') return undefined;
  return typeof val.value === 'string' ? [...path, val.value] : undefined;
}
