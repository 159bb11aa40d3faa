import { FILTERS } from '../filters/index.js';
import { TESTS } from '../filters/tests.js';
import type { Expression, NodeOf, Statement } from '../parse/syntax-tree.js';
import { Compilation } from './compilation.js';
import { CompiledTemplate, type Evaluate } from './compiled-template.js';
import { compileExpression } from './expressions.js';
import { compileStatement } from './statements.js';
import { assignedNames } from './tree-walk.js';

const PRINTS_ONLY: ReadonlySet<Statement['typename']> = new Set(['Output', 'Block']);

/** @throws SyntaxFailure for what only shows once the tree is whole: an unknown filter. */
export function compileTemplate(root: NodeOf<'Root'>): CompiledTemplate {
  const compilation = new Compilation(FILTERS, TESTS, assignedNames(root));
  const statements = root.children.map((node) => ({
    render: compileStatement(node, compilation),
    printsOnly: PRINTS_ONLY.has(node.typename),
  }));
  return new CompiledTemplate(statements, compilation.blocks);
}

/** @throws SyntaxFailure */
export function compileLoneExpression(node: Expression): Evaluate {
  return compileExpression(node, new Compilation(FILTERS, TESTS, []));
}
