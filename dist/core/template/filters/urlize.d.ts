import type { RenderState } from '../compile/render-state.js';
import { Markup } from '../values/collections.js';
/** Makes links of addresses in a text; all else is escaped. */
export declare function urlize(this: RenderState, value: unknown, limit?: unknown, nofollow?: unknown, target?: unknown, rel?: unknown, extraSchemes?: unknown): string | Markup;
