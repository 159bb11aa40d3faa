import type { Expression, NodeOf } from '../parse/syntax-tree.js';
import { CompiledTemplate, type Evaluate } from './compiled-template.js';
/** @throws SyntaxFailure for what only shows once the tree is whole: an unknown filter. */
export declare function compileTemplate(root: NodeOf<'Root'>): CompiledTemplate;
/** @throws SyntaxFailure */
export declare function compileLoneExpression(node: Expression): Evaluate;
