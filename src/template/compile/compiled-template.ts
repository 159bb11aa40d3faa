import { Frame } from './frame.js';
import { ownVoice, type Voice } from './other-template.js';
import type { BlockBody, RenderState } from './render-state.js';

/** Renders a piece of a template. */
export type Render = (frame: Frame) => string;
/** Computes the value of an expression. */
export type Evaluate = (frame: Frame) => unknown;

/** A template as functions; holds nothing of any run. */
export class CompiledTemplate {
  private readonly body: Render;
  private readonly blocks: ReadonlyMap<string, BlockBody>;

  constructor(body: Render, blocks: ReadonlyMap<string, BlockBody>) {
    this.body = body;
    this.blocks = blocks;
  }

  render(state: RenderState): string {
    this.addBlocks(state, ownVoice);
    return this.renderBody(state, this.body);
  }

  /** Goes on with this template, which the one that runs extends. */
  renderAsParent(state: RenderState, voice: Voice): string {
    return this.renderBody(state, voice(this.body));
  }

  /** Puts its blocks behind those of the templates that extend it. */
  addBlocks(state: RenderState, voice: Voice): void {
    for (const [name, body] of this.blocks) {
      const bodies = state.blocks.get(name);
      if (bodies === undefined) state.blocks.set(name, [voice(body)]);
      else bodies.push(voice(body));
    }
  }

  private renderBody(state: RenderState, body: Render): string {
    const output = body(new Frame(state, undefined, state.vars));
    const { parent } = state;
    if (parent === undefined) return output;
    state.parent = undefined;
    return output + parent.template.renderAsParent(state, parent.voice);
  }
}
