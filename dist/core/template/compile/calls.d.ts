import type { CallArguments, NodeOf } from '../parse/syntax-tree.js';
import { type Named } from '../values/objects.js';
import type { Compilation } from './compilation.js';
import type { Evaluate } from './compiled-template.js';
import type { Frame } from './frame.js';
import type { RenderState } from './render-state.js';
export interface Arguments {
    readonly positional: (frame: Frame) => unknown[];
    readonly named: (frame: Frame) => Named;
}
export declare function compileArguments(args: CallArguments, compilation: Compilation): Arguments;
export declare function compileCall(node: NodeOf<'FunCall'>, compilation: Compilation): Evaluate;
export declare function callValue(state: RenderState, callee: unknown, positional: readonly unknown[], named: Named, shown: string): unknown;
