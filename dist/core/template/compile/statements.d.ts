import type { NodeOf, Statement } from '../parse/syntax-tree.js';
import type { Compilation } from './compilation.js';
import type { Render } from './compiled-template.js';
/** A function that renders the statement in a frame. */
export declare function compileStatement(node: Statement, compilation: Compilation): Render;
export declare function compileBody(node: NodeOf<'NodeList'>, compilation: Compilation): Render;
export declare function compileStatements(nodes: readonly Statement[], compilation: Compilation): Render;
/** A body whose names stay in it. */
export declare function compileInScope(node: NodeOf<'NodeList'>, compilation: Compilation): Render;
