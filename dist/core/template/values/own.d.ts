import type { RenderState } from '../compile/render-state.js';
import { Dict, List } from './collections.js';
import { type Signature } from './signature.js';
type Change<T> = (this: RenderState, self: T, ...args: unknown[]) => unknown;
/**
 * A method that changes a list. What came as data, however deep, is never a `List`: every one was
 * made by the template while it renders, so that nothing else can see the change.
 */
export declare function changingList(name: string, parameters: string, run: Change<List>): [string, Signature];
/** A method that changes a mapping; the same holds for `Dict`. */
export declare function changingDict(name: string, parameters: string, run: Change<Dict>): [string, Signature];
export {};
