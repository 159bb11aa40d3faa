import { assignedNames, nodesOf } from './compile/tree-walk.js';
import type { NodeOf, Place } from './parse/syntax-tree.js';
import { isTrue } from './values/truth.js';

/** A reference such as `steps.a.result` to a name that the template does not set itself. */
export interface ReferencedName {
  readonly path: string[];
  readonly line: number;
  readonly column: number;
  /**
   * Why it may be undefined:
   * - `asked`: the template asks whether it is there, with `is defined` or `'a' in steps`
   * - `spared`: it goes to a filter or a test that takes what is undefined
   * - `inherited`: a template that this one extends may set it
   */
  readonly guard?: 'asked' | 'spared' | 'inherited';
}

const SPECIAL = ['loop', 'self', 'super', 'caller', 'varargs', 'kwargs'];
const ASKING_TESTS = new Set(['defined', 'undefined']);
/** What can follow `is` without an error where the value is undefined. */
const SPARING_TESTS = new Set([
  'none',
  'boolean',
  'true',
  'false',
  'integer',
  'float',
  'number',
  'string',
  'mapping',
  'sequence',
  'callable',
  'escaped',
  'sameas',
]);
const SPARING_FILTERS = new Set(['default', 'd']);

/** The longest path of each reference below `root`, in the order of the text. */
export function referencedNames(root: object, globals: ReadonlyMap<string, unknown>) {
  const local = new Set([...SPECIAL, ...assignedNames(root)]);
  const usual = mayExtend(root) ? 'inherited' : undefined;
  const found: ReferencedName[] = [];
  collect(root, (path, { lineno, colno }, guard = usual) => {
    const [name = ''] = path;
    if (local.has(name) || globals.has(name)) return;
    found.push({ path, line: lineno + 1, column: colno + 1, ...(guard && { guard }) });
  });
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function mayExtend(root: object): boolean {
  return nodesOf(root).some(({ typename }) => typename === 'Extends');
}

type Guard = ReferencedName['guard'];
type Report = (path: string[], at: Place, guard: Guard) => void;

/** @param guard of what stands at `value` itself, not of what stands deeper */
function collect(value: unknown, report: Report, guard?: Guard): void {
  if (typeof value !== 'object' || value === null) return;
  const node = value as { typename?: string } & Place;
  const path = pathOf(node);
  if (path !== undefined) report(path, node, guard);
  switch (node.typename) {
    case 'FunCall': {
      const { name, args } = node as NodeOf<'FunCall'>;
      // The last step of what is called names a method, not data.
      collect(name.typename === 'LookupVal' ? name.target : name, report);
      collect(args, report);
      break;
    }
    case 'LookupVal': {
      const { target, val } = node as NodeOf<'LookupVal'>;
      if (path === undefined) collect(target, report, guard);
      collect(val, report);
      break;
    }
    case 'Filter':
    case 'Test': {
      const { target, args } = node as NodeOf<'Filter'>;
      collect(target, report, guardBy(node as NodeOf<'Filter' | 'Test'>));
      collect(args, report);
      break;
    }
    case 'If':
    case 'InlineIf':
      for (const part of livingParts(node as NodeOf<'If' | 'InlineIf'>)) collect(part, report);
      break;
    default: {
      if (path !== undefined) return;
      if (node.typename === 'Compare') collectMembership(node as NodeOf<'Compare'>, report);
      for (const child of Object.values(node)) collect(child, report);
    }
  }
}

/** Without the branch that a literal condition never takes. */
function livingParts({ cond, body, else_ }: NodeOf<'If' | 'InlineIf'>): readonly unknown[] {
  if (cond.typename !== 'Literal') return [cond, body, else_];
  return [isTrue(cond.value) ? body : else_];
}

function guardBy({ typename, name }: NodeOf<'Filter' | 'Test'>): Guard {
  if (typename === 'Filter') return SPARING_FILTERS.has(name) ? 'spared' : undefined;
  if (ASKING_TESTS.has(name)) return 'asked';
  return SPARING_TESTS.has(name) ? 'spared' : undefined;
}

/** `'a' in steps` asks whether there is `steps.a`. */
function collectMembership({ expr, ops: [first] }: NodeOf<'Compare'>, report: Report): void {
  if (expr.typename !== 'Literal' || typeof expr.value !== 'string') return;
  if (first?.type !== 'in' && first?.type !== 'not in') return;
  if (first.expr.typename === 'Symbol') report([first.expr.value, expr.value], expr, 'asked');
}

/** The path that names and constant keys make; undefined for anything else. */
export function pathOf(node: object): string[] | undefined {
  const { typename } = node as { typename?: string };
  if (typename === 'Symbol') return [(node as NodeOf<'Symbol'>).value];
  if (typename !== 'LookupVal') return undefined;
  const { target, val } = node as NodeOf<'LookupVal'>;
  const path = pathOf(target);
  if (path === undefined || val.typename !== 'Literal') return undefined;
  return typeof val.value === 'string' ? [...path, val.value] : undefined;
}
