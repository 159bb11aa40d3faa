import { Markup } from './values/collections.js';
/** Filler text: `n` paragraphs of `min` to `max` words. Random, as in Jinja2. */
export declare function lipsum(n?: unknown, html?: unknown, min?: unknown, max?: unknown): string | Markup;
