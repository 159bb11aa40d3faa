import type { Mapping } from '../data.js';
import type { RenderState } from './compile/render-state.js';
type Path = readonly (string | number)[];
/** The error for whatever was thrown while a template was parsed or run. */
export declare function templateError(thrown: unknown, context: Mapping, state?: RenderState, path?: Path): Error;
export {};
