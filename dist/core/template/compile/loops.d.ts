import type { NodeOf } from '../parse/syntax-tree.js';
import type { Compilation } from './compilation.js';
import type { Render } from './compiled-template.js';
export declare function compileFor(node: NodeOf<'For'>, compilation: Compilation): Render;
