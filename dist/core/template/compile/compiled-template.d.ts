import { Frame } from './frame.js';
import { type Voice } from './other-template.js';
import type { BlockBody, RenderState } from './render-state.js';
/** Renders a piece of a template. */
export type Render = (frame: Frame) => string;
/** Computes the value of an expression. */
export type Evaluate = (frame: Frame) => unknown;
/** A template as functions; holds nothing of any run. */
export declare class CompiledTemplate {
    private readonly body;
    private readonly blocks;
    constructor(body: Render, blocks: ReadonlyMap<string, BlockBody>);
    render(state: RenderState): string;
    /** Goes on with this template, which the one that runs extends. */
    renderAsParent(state: RenderState, voice: Voice): string;
    /** Puts its blocks behind those of the templates that extend it. */
    addBlocks(state: RenderState, voice: Voice): void;
    private renderBody;
}
