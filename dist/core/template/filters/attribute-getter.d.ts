import type { RenderState } from '../compile/render-state.js';
export type Getter = (item: unknown) => unknown;
/** Reads `user.name` or `0` from each item; without an attribute, the item itself. */
export declare function attributeGetter(state: RenderState, attribute: unknown, usual?: unknown): Getter;
/** Texts compare without their case unless it matters. */
export declare function caseFolder(caseSensitive: boolean): Getter;
