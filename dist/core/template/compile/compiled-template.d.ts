import { Frame } from './frame.js';
import type { BlockBody, RenderState } from './render-state.js';
/** Renders a piece of a template. */
export type Render = (frame: Frame) => string;
/** Computes the value of an expression. */
export type Evaluate = (frame: Frame) => unknown;
export interface TopLevelStatement {
    readonly render: Render;
    /** Text, printing and blocks do not count any more once the template extends another. */
    readonly printsOnly: boolean;
}
/** A template as functions; holds nothing of any run. */
export declare class CompiledTemplate {
    private readonly statements;
    private readonly blocks;
    constructor(statements: readonly TopLevelStatement[], blocks: ReadonlyMap<string, BlockBody>);
    render(state: RenderState): string;
}
