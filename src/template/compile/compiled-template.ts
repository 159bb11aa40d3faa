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
export class CompiledTemplate {
  private readonly statements: readonly TopLevelStatement[];
  private readonly blocks: ReadonlyMap<string, BlockBody>;

  constructor(statements: readonly TopLevelStatement[], blocks: ReadonlyMap<string, BlockBody>) {
    this.statements = statements;
    this.blocks = blocks;
  }

  render(state: RenderState): string {
    for (const [name, body] of this.blocks) {
      const bodies = state.blocks.get(name);
      if (bodies === undefined) state.blocks.set(name, [body]);
      else bodies.push(body);
    }
    const frame = new Frame(state, undefined, state.vars);
    let output = '';
    for (const { render, printsOnly } of this.statements) {
      if (state.parent === undefined) output += render(frame);
      else if (!printsOnly) render(frame);
    }
    const { parent } = state;
    if (parent === undefined) return output;
    state.parent = undefined;
    return output + parent.render(state);
  }
}
