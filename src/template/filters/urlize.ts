import type { RenderState } from '../compile/render-state.js';
import { fail } from '../failure.js';
import { integerArgument } from '../values/argument.js';
import { Markup } from '../values/collections.js';
import { escapeHtml, escapeText } from '../values/html.js';
import { itemsOf } from '../values/sequences.js';
import { textOf } from '../values/text.js';
import { isTrue } from '../values/truth.js';

const WEB =
  /^(?:(?:https?:\/\/|www\.)(?:[\w%-]+\.)+(?:[a-z]{2,}|xn--\w+)|https?:\/\/(?:localhost|\d+\.\d+\.\d+\.\d+|\[[\da-f:]+\])|(?:[\w%-]{2,}\.)+(?:com|net|int|edu|gov|org|info|mil))(?::\d{1,5})?(?:[/?#]\S*)?$/i;
const MAIL = /^\S+@\w[\w.-]*\.\w+$/;
const SCHEME = /^[\w.+-]{2,}:\/{0,2}$/;

interface LinkOptions {
  readonly limit: number;
  readonly attributes: string;
  readonly schemes: readonly string[];
}

/** Makes links of addresses in a text; all else is escaped. */
export function urlize(
  this: RenderState,
  value: unknown,
  limit: unknown = null,
  nofollow: unknown = false,
  target: unknown = null,
  rel: unknown = null,
  extraSchemes: unknown = null,
): string | Markup {
  const options = {
    limit: limit === null ? Infinity : integerArgument(limit, 'trim_url_limit'),
    attributes: attributesOf(rel, nofollow, target),
    schemes: schemesOf(extraSchemes),
  };
  const words = escapeText(value).split(/(\s+)/);
  const text = words.map((word) => linked(word, options)).join('');
  return this.autoescape ? new Markup(text) : text;
}

/** Jinja2 adds `noopener` by policy. */
function attributesOf(rel: unknown, nofollow: unknown, target: unknown): string {
  const words = new Set(rel === null ? [] : textOf(rel).split(/\s+/).filter(Boolean));
  if (isTrue(nofollow)) words.add('nofollow');
  words.add('noopener');
  const relation = ` rel="${escapeHtml([...words].sort().join(' '))}"`;
  return target === null ? relation : `${relation} target="${escapeText(target)}"`;
}

function schemesOf(extra: unknown): string[] {
  if (extra === null) return [];
  return itemsOf(extra).map((scheme) => {
    const text = textOf(scheme);
    return SCHEME.test(text) ? text : fail(`'${text}' is no URI scheme`);
  });
}

const HEAD = /^(?:[(<]|&lt;)+/;
const TAIL = /(?:[)>.,\n]|&gt;)+$/;

function linked(word: string, options: LinkOptions): string {
  let head = HEAD.exec(word)?.[0] ?? '';
  let middle = word.slice(head.length);
  let tail = TAIL.exec(middle)?.[0] ?? '';
  middle = middle.slice(0, middle.length - tail.length);
  for (const [open, close] of [
    ['(', ')'],
    ['<', '>'],
    ['&lt;', '&gt;'],
  ] as const) {
    const missing = middle.split(open).length - middle.split(close).length;
    for (let count = 0; count < missing && tail.includes(close); count += 1) {
      const end = tail.indexOf(close) + close.length;
      middle += tail.slice(0, end);
      tail = tail.slice(end);
    }
  }
  if (middle === '') [head, middle, tail] = [word, '', ''];
  return head + linkFor(middle, options) + tail;
}

function linkFor(text: string, { limit, attributes, schemes }: LinkOptions): string {
  const shown = text.length > limit ? `${text.slice(0, limit)}...` : text;
  if (WEB.test(text)) {
    const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
    return `<a href="${address}"${attributes}>${shown}</a>`;
  }
  const mail = text.replace(/^mailto:/, '');
  if (MAIL.test(mail) && !mail.startsWith('www.') && !mail.includes(':')) {
    return `<a href="mailto:${mail}">${mail}</a>`;
  }
  const scheme = schemes.find((each) => text.startsWith(each) && text !== each);
  return scheme === undefined ? text : `<a href="${text}"${attributes}>${text}</a>`;
}
