import type { NodeOf } from '../parse/syntax-tree.js';
import { Markup } from '../values/collections.js';
import { Callable, type Named } from '../values/objects.js';
import type { Compilation } from './compilation.js';
import type { Evaluate, Render } from './compiled-template.js';
import type { Frame } from './frame.js';
import type { RenderState } from './render-state.js';
interface MacroCode {
    readonly name: string;
    readonly params: readonly {
        readonly name: string;
        readonly default: Evaluate | undefined;
    }[];
    readonly body: Render;
    readonly usesVarargs: boolean;
    readonly usesKwargs: boolean;
    readonly usesCaller: boolean;
}
/** A macro together with the scope it was made in. */
export declare class Macro extends Callable {
    readonly name: string;
    private readonly code;
    private readonly home;
    private readonly autoescape;
    constructor(code: MacroCode, home: Frame);
    attribute(name: string): unknown;
    call(state: RenderState, positional: readonly unknown[], named: Named): string | Markup;
    private setParameters;
    private notGiven;
    private setSpecials;
    private refuseSurplus;
    /** The body escapes as the place where it was written says. */
    private run;
}
export declare function compileMacro(node: NodeOf<'Macro'>, compilation: Compilation): Render;
/** `{% call(args) f(…) %}`: the body becomes the macro `caller` of the call. */
export declare function compileCallBlock(node: NodeOf<'CallBlock'>, compilation: Compilation): Render;
export {};
