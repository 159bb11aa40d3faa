import { Frame } from './frame.js';
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
    this.addBlocks(state);
    return this.renderBody(state);
  }

  /** Puts its blocks behind those of the templates that extend it. */
  addBlocks(state: RenderState): void {
    for (const [name, body] of this.blocks) {
      const bodies = state.blocks.get(name);
      if (bodies === undefined) state.blocks.set(name, [body]);
      else bodies.push(body);
    }
  }

  private renderBody(state: RenderState): string {
    const output = this.body(new Frame(state, undefined, state.vars));
    const { parent } = state;
    if (parent === undefined) return output;
    state.parent = undefined;
    return output + parent.renderBody(state);
  }
}
