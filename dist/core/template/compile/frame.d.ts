import type { RenderState } from './render-state.js';
/** A scope: names set in a loop, a macro or a `with` stay there. */
export declare class Frame {
    readonly state: RenderState;
    private readonly parent;
    private vars;
    constructor(state: RenderState, parent?: Frame, vars?: Map<string, unknown>);
    inner(): Frame;
    set(name: string, value: unknown): void;
    /** JavaScript's undefined where the name is not known. */
    find(name: string): unknown;
}
