import type { NodeOf } from '../parse/syntax-tree.js';
import { compare, contains, isEqual } from '../values/comparison.js';
import type { Compilation } from './compilation.js';
import type { Evaluate } from './compiled-template.js';
import { compileExpression } from './expressions.js';

type Relation = (left: unknown, right: unknown) => boolean;

const RELATIONS: Readonly<Record<string, Relation>> = {
  '==': isEqual,
  '!=': (left, right) => !isEqual(left, right),
  '<': (left, right) => compare(left, right, '<') < 0,
  '<=': (left, right) => compare(left, right, '<=') <= 0,
  '>': (left, right) => compare(left, right, '>') > 0,
  '>=': (left, right) => compare(left, right, '>=') >= 0,
  in: (left, right) => contains(right, left),
  'not in': (left, right) => !contains(right, left),
};

/** `a < b <= c`: each operand is computed once, and not at all after a relation that is false. */
export function compileCompare(node: NodeOf<'Compare'>, compilation: Compilation): Evaluate {
  const first = compileExpression(node.expr, compilation);
  const steps = node.ops.map(({ type, expr }) => ({
    holds: RELATIONS[type] ?? isEqual,
    operand: compileExpression(expr, compilation),
  }));
  return (frame) => {
    let left = first(frame);
    for (const { holds, operand } of steps) {
      const right = operand(frame);
      frame.state.at = node;
      if (!holds(left, right)) return false;
      left = right;
    }
    return true;
  };
}
