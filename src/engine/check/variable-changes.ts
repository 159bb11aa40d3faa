import { nodesOf } from '../../template/compile/tree-walk.js';
import type {
  CallArguments,
  Expression,
  NodeOf,
  Statement,
} from '../../template/parse/syntax-tree.js';

/** What they are given is in their subject from then on. */
const TAKING_METHODS = new Set(['append', 'extend', 'insert', 'setdefault', 'update']);
interface VariableChange {
  /** Of the variable. */
  readonly name: string;
  readonly args: CallArguments;
}

/** Where a statement puts something into a list or a mapping: `list.append(data)`. */
export function changesIn(node: Statement): VariableChange[] {
  return nodesOf(expressionsOf(node)).flatMap((part) => {
    if (part.typename !== 'FunCall') return [];
    const { name: method, args } = part as NodeOf<'FunCall'>;
    if (method.typename !== 'LookupVal' || method.val.typename !== 'Literal') return [];
    const name = rootOf(method.target);
    const isChange = TAKING_METHODS.has(String(method.val.value));
    return isChange && name !== undefined ? [{ name, args }] : [];
  });
}

/** What a statement computes itself, not what stands in its body. */
function expressionsOf(node: Statement): readonly Expression[] {
  switch (node.typename) {
    case 'Output':
      return node.children.filter((child) => child.typename !== 'TemplateData');
    case 'If':
      return [node.cond];
    case 'For':
      return [node.arr];
    case 'Set':
      return [node.value];
    case 'With':
      return node.values;
    case 'Do':
      return [node.expr];
    case 'CallBlock':
      return [node.call];
    default:
      return [];
  }
}

/** The name that leads to a value: `a` in `a.b`, `a['b']` and `a.get('b')`. */
export function rootOf(node: Expression): string | undefined {
  switch (node.typename) {
    case 'Symbol':
      return node.value;
    case 'LookupVal':
      return rootOf(node.target);
    case 'FunCall':
      return rootOf(node.name);
    default:
      return undefined;
  }
}
