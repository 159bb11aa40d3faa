import { Markup } from './collections.js';
import { textOf } from './text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&#34;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>'"]/g, (char) => ENTITIES[char] ?? char);
}

/** A value's text for HTML: markup as it is, anything else escaped. */
export function escapeText(value: unknown): string {
  return value instanceof Markup ? value.text : escapeHtml(textOf(value));
}

/** Gives `text` the kind of text that `model` is. */
export function likeText(model: unknown, text: string): string | Markup {
  return model instanceof Markup ? new Markup(text) : text;
}
