import type { NodeOf } from '../parse/syntax-tree.js';
import type { Compilation } from './compilation.js';
import type { Evaluate } from './compiled-template.js';
/** `a < b <= c`: each operand is computed once, and not at all after a relation that is false. */
export declare function compileCompare(node: NodeOf<'Compare'>, compilation: Compilation): Evaluate;
