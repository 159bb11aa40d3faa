import type { RenderState } from '../compile/render-state.js';
import type { Named } from './objects.js';
type Implementation = (this: RenderState, ...args: never[]) => unknown;
/** A filter, a test, a method or a function: its parameters by name, and what it does. */
export interface Signature {
    readonly parameters: readonly {
        readonly name: string;
        readonly optional: boolean;
    }[];
    readonly required: number;
    /** `*name` takes all further positional arguments, `**name` a map of all further named ones. */
    readonly rest: boolean;
    readonly restNamed: boolean;
    readonly run: Implementation;
}
/**
 * `define('value old new count?', (value, old, fresh, count = null) => …)`. An argument that is not
 * given arrives as `undefined`. With `*args` and `**named` come an array and a map, in that order
 * after the parameters.
 */
export declare function define(parameters: string, run: Implementation): Signature;
/** Calls `signature` with arguments in their places. */
export declare function bindArguments(what: string, signature: Signature, state: RenderState, positional: readonly unknown[], named: Named): unknown;
export {};
