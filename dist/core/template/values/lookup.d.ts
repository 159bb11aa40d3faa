import type { RenderState } from '../compile/render-state.js';
import type { Place } from '../parse/syntax-tree.js';
/** An expression as it stands in the template, for messages about what is missing. */
export interface Site {
    readonly at: Place | undefined;
    /** The text of what is looked into, such as `steps.a`. */
    readonly subject: string;
}
/**
 * `target.name`. Data comes first: an own entry is found before a method of the same name, and
 * nothing but own entries and the methods that Python's types offer can be reached.
 */
export declare function getAttribute(state: RenderState, target: unknown, name: string, site?: Site): unknown;
/** `target[key]`. */
export declare function getItem(state: RenderState, target: unknown, key: unknown, site?: Site): unknown;
/** What `target.name(…)` calls: a method, even where data has an entry of that name. */
export declare function getMethod(target: unknown, name: string): import("./signature.js").Signature | undefined;
