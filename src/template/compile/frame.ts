import type { RenderState } from './render-state.js';

/** A scope: names set in a loop, a macro or a `with` stay there. */
export class Frame {
  readonly state: RenderState;
  private readonly parent: Frame | undefined;
  private vars: Map<string, unknown> | undefined;

  constructor(state: RenderState, parent?: Frame, vars?: Map<string, unknown>) {
    this.state = state;
    this.parent = parent;
    this.vars = vars;
  }

  inner(): Frame {
    return new Frame(this.state, this);
  }

  set(name: string, value: unknown): void {
    this.vars ??= new Map();
    this.vars.set(name, value);
  }

  /** JavaScript's undefined where the name is not known. */
  find(name: string): unknown {
    if (this.vars !== undefined) {
      const value = this.vars.get(name);
      if (value !== undefined) return value;
    }
    return this.parent === undefined ? this.state.find(name) : this.parent.find(name);
  }
}
