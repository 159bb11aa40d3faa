import type { NodeOf } from '../parse/syntax-tree.js';
import type { Compilation } from './compilation.js';
import type { CompiledTemplate, Render } from './compiled-template.js';
import { RenderState } from './render-state.js';
/** The template that a name, or the first that one of several names, stands for. */
export declare function loadTemplate(state: RenderState, name: unknown): CompiledTemplate;
export declare function compileInclude(node: NodeOf<'Include'>, compilation: Compilation): Render;
export declare function compileImport(node: NodeOf<'Import'>, compilation: Compilation): Render;
export declare function compileFromImport(node: NodeOf<'FromImport'>, compilation: Compilation): Render;
