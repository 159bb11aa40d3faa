import type { RenderState } from '../compile/render-state.js';
import { type Signature } from './signature.js';
/** Arguments given by name. */
export type Named = ReadonlyMap<string, unknown>;
export declare const NO_NAMES: Named;
/** What a template can call. */
export declare abstract class Callable {
    abstract readonly name: string;
    abstract call(state: RenderState, positional: readonly unknown[], named: Named): unknown;
    /** Entries that can be read from it: a macro's `name` and `arguments`. */
    attribute(name: string): unknown;
}
/** What the engine puts into a template: `loop`, a namespace, an imported template. */
export declare abstract class TemplateObject {
    /** As Python would name the type, for messages. */
    abstract readonly typeName: string;
    /** JavaScript's undefined where there is no such entry. */
    abstract attribute(name: string): unknown;
    /** For those that can be called, such as `loop` in a recursive loop. */
    call?(state: RenderState, positional: readonly unknown[], named: Named): unknown;
    /** As it prints. */
    text(): string;
}
/** A function of ours, or a method together with its subject. */
export declare class BoundFunction extends Callable {
    readonly name: string;
    private readonly signature;
    private readonly subject;
    constructor(name: string, signature: Signature, subject?: readonly unknown[]);
    call(state: RenderState, positional: readonly unknown[], named: Named): unknown;
}
