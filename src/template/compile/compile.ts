import { FILTERS } from '../filters/index.js';
import { TESTS } from '../filters/tests.js';
import type { Expression, NodeOf } from '../parse/syntax-tree.js';
import { Compilation } from './compilation.js';
import { CompiledTemplate, type Evaluate } from './compiled-template.js';
import { compileExpression } from './expressions.js';
import { compileStatements } from './statements.js';
import { assignedNames, nodesOf } from './tree-walk.js';

/** @throws SyntaxFailure for what only shows once the tree is whole: an unknown filter. */
export function compileTemplate(root: NodeOf<'Root'>): CompiledTemplate {
  const mayExtend = nodesOf(root).some(({ typename }) => typename === 'Extends');
  const compilation = new Compilation(FILTERS, TESTS, assignedNames(root), mayExtend);
  return new CompiledTemplate(compileStatements(root.children, compilation), compilation.blocks);
}

/** @throws SyntaxFailure */
export function compileLoneExpression(node: Expression): Evaluate {
  return compileExpression(node, new Compilation(FILTERS, TESTS, []));
}
