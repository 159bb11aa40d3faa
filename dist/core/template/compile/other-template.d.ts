import type { Place } from '../parse/syntax-tree.js';
import type { BlockBody, RenderState } from './render-state.js';
/** "'a.j2' or 'b.j2'" */
export declare function shownNames(name: unknown): string;
/** Runs another template; what goes wrong there is told at the place that asked for it. */
export declare function inTemplate<T>(name: unknown, at: Place | undefined, inner: {
    state?: RenderState;
}, run: () => T): T;
/**
 * How the errors of a template's body and blocks are told. A template and the one that it extends
 * run in one state and call each other's blocks, so each of them must know its own errors.
 */
export type Voice = (body: BlockBody) => BlockBody;
export declare const ownVoice: Voice;
/** @param at the `extends` that leads to the template */
export declare function parentVoice(name: unknown, at: Place): Voice;
