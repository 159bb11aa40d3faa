import { TemplateObject } from '../values/objects.js';
import { Markup } from '../values/collections.js';
import type { RenderState } from './render-state.js';
/** `loop`: where a `for` stands. */
export declare class LoopContext extends TemplateObject {
    readonly typeName = "LoopContext";
    index0: number;
    private readonly state;
    private readonly items;
    private readonly depth0;
    private readonly recurse;
    private lastSeen;
    constructor(state: RenderState, items: readonly unknown[], depth0: number, recurse: ((items: unknown, depth: number) => string) | undefined);
    attribute(name: string): unknown;
    text(): string;
    /** `loop(items)` in a recursive loop. */
    call(state: RenderState, positional: readonly unknown[]): string | Markup;
    private neighbour;
    private readonly cycle;
    private readonly changed;
}
