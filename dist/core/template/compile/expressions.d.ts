import type { Expression, NodeOf } from '../parse/syntax-tree.js';
import type { Compilation } from './compilation.js';
import type { Evaluate } from './compiled-template.js';
/** A function that computes the expression's value in a frame. */
export declare function compileExpression(node: Expression, compilation: Compilation): Evaluate;
/** `target | name(args)`. */
export declare function compileFilterUse(node: Pick<NodeOf<'Filter'>, 'name' | 'args' | 'lineno' | 'colno'>, target: Evaluate, compilation: Compilation): Evaluate;
