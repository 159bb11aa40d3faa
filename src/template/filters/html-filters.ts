import type { RenderState } from '../compile/render-state.js';
import { fail } from '../failure.js';
import { Markup } from '../values/collections.js';
import { entriesOf } from '../values/entries.js';
import { escapeText } from '../values/html.js';
import { iterableOf, itemsOf } from '../values/sequences.js';
import { define, type Signature } from '../values/signature.js';
import { textOf } from '../values/text.js';
import { isTrue } from '../values/truth.js';
import { isDict, isText, typeName } from '../values/type-name.js';
import { Undefined } from '../values/undefined.js';
import { urlize } from './urlize.js';

/** Percent-encodes all but letters, digits and `_.-~`, as Python does. */
function quoteUrl(text: string, keepSlash: boolean): string {
  const strict = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return keepSlash ? strict.replaceAll('%2F', '/') : strict;
}

function urlencode(value: unknown): string {
  if (isText(value)) return quoteUrl(textOf(value), true);
  if (value instanceof Undefined) value.failIfStrict();
  const pairs = isDict(value) ? entriesOf(value) : pairsIn(value);
  if (pairs === undefined) return quoteUrl(textOf(value), true);
  const part = (text: unknown) => quoteUrl(textOf(text), false).replaceAll('%20', '+');
  return Array.from(pairs, ([key, item]) => `${part(key)}=${part(item)}`).join('&');
}

function pairsIn(value: unknown): (readonly [unknown, unknown])[] | undefined {
  const items = iterableOf(value);
  if (items === undefined) return undefined;
  return Array.from(items, (item) => {
    const pair = itemsOf(item);
    return pair.length === 2 ? ([pair[0], pair[1]] as const) : fail('urlencode needs pairs');
  });
}

function xmlattr(this: RenderState, value: unknown, autospace: unknown = true): string | Markup {
  if (value instanceof Undefined) return value.fail();
  if (!isDict(value)) return fail(`xmlattr needs a mapping, not '${typeName(value)}'`);
  const attributes: string[] = [];
  for (const [key, item] of entriesOf(value)) {
    if (item === null || item instanceof Undefined) continue;
    const name = textOf(key);
    if (/[\s/>=]/.test(name)) fail(`'${name}' cannot be the name of an attribute`);
    attributes.push(`${escapeText(key)}="${escapeText(item)}"`);
  }
  const text = attributes.join(' ');
  const spaced = isTrue(autospace) && text !== '' ? ` ${text}` : text;
  return this.autoescape ? new Markup(spaced) : spaced;
}

export const HTML_FILTERS: Readonly<Record<string, Signature>> = {
  urlencode: define('value', urlencode),
  xmlattr: define('value autospace?', xmlattr),
  urlize: define('value trim_url_limit? nofollow? target? rel? extra_schemes?', urlize),
};
