import { Markup } from './collections.js';
export declare function escapeHtml(text: string): string;
/** A value's text for HTML: markup as it is, anything else escaped. */
export declare function escapeText(value: unknown): string;
/** Gives `text` the kind of text that `model` is. */
export declare function likeText(model: unknown, text: string): string | Markup;
