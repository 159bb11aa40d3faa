import type { RenderState } from '../compile/render-state.js';
import { Markup } from './collections.js';
import type { Named } from './objects.js';
/** Python's `text.format(…)`; attributes go through the same gate as in the template itself. */
export declare function formatBraces(state: RenderState, subject: string | Markup, positional: readonly unknown[], named: Named): string | Markup;
