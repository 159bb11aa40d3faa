import type { NodeOf } from '../parse/syntax-tree.js';
import { TemplateObject } from '../values/objects.js';
import type { Compilation } from './compilation.js';
import type { Render } from './compiled-template.js';
import type { RenderState } from './render-state.js';
export declare function compileExtends(node: NodeOf<'Extends'>, compilation: Compilation): Render;
export declare function compileBlock(node: NodeOf<'Block'>, compilation: Compilation): Render;
/** `self`: the blocks of the template by name. */
export declare class TemplateReference extends TemplateObject {
    readonly typeName = "TemplateReference";
    private readonly state;
    constructor(state: RenderState);
    attribute(name: string): unknown;
    text(): string;
}
