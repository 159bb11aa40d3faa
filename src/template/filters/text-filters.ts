import { fail } from '../failure.js';
import type { RenderState } from '../compile/render-state.js';
import { integerArgument, textArgument } from '../values/argument.js';
import { Markup, tupleOf, Dict } from '../values/collections.js';
import { centerText, cut } from '../values/format-spec.js';
import { escapeHtml, escapeText, likeText } from '../values/html.js';
import { capitalized } from '../values/letter-case.js';
import type { Named } from '../values/objects.js';
import { formatPercent } from '../values/percent-format.js';
import { lengthOf, textLength } from '../values/sequences.js';
import { define, type Signature } from '../values/signature.js';
import { lines, stripText } from '../values/text-search.js';
import { textOf } from '../values/text.js';
import { isTrue } from '../values/truth.js';
import { isText, typeName } from '../values/type-name.js';
import { Undefined } from '../values/undefined.js';
import { wordwrap } from './wordwrap.js';

/** A filter that takes nothing but text. */
function onTextOnly(
  parameters: string,
  run: (text: string, ...args: unknown[]) => string,
): Signature {
  return define(`value ${parameters}`, (value: unknown, ...args: unknown[]) =>
    likeText(value, run(requireText(value), ...args)),
  );
}

function requireText(value: unknown): string {
  if (value instanceof Undefined) return value.fail();
  return textArgument(value, 'the value');
}

/** A filter on a value's text whose result is markup where the value was. */
function onText(parameters: string, run: (text: string, ...args: unknown[]) => string): Signature {
  return define(`value ${parameters}`.trim(), (value: unknown, ...args: unknown[]) =>
    likeText(value, run(textOf(value), ...args)),
  );
}

function titled(text: string): string {
  const parts = text.split(/([-\s({[<]+)/);
  return parts.map((part) => capitalized(part)).join('');
}

function indented(
  value: unknown,
  width: unknown = 4,
  first: unknown = false,
  blank: unknown = false,
) {
  const margin = isText(width) ? textOf(width) : ' '.repeat(integerArgument(width, 'the width'));
  const rows = lines(`${requireText(value)}\n`, false);
  const shifted = rows.map((row, index) => {
    if (index === 0) return row;
    return row === '' && !isTrue(blank) ? row : margin + row;
  });
  return likeText(value, (isTrue(first) ? margin : '') + shifted.join('\n'));
}

function truncated(
  value: unknown,
  length: unknown = 255,
  killwords: unknown = false,
  end: unknown = '...',
  leeway: unknown = null,
): unknown {
  const size = integerArgument(length, 'the length');
  const tail = textOf(end);
  const spare = leeway === null ? 5 : integerArgument(leeway, 'the leeway');
  if (size < textLength(tail)) fail(`truncate: the length must be at least ${textLength(tail)}`);
  if (spare < 0) fail('truncate: the leeway cannot be negative');
  const given = lengthOf(value);
  if (given === undefined) fail(`truncate needs text, not '${typeName(value)}'`);
  if (given !== undefined && given <= size + spare) return value;
  const head = cut(requireText(value), size - textLength(tail));
  const space = isTrue(killwords) ? -1 : head.lastIndexOf(' ');
  return likeText(value, (space < 0 ? head : head.slice(0, space)) + tail);
}

function replaced(
  this: RenderState,
  value: unknown,
  old: unknown,
  fresh: unknown,
  count: unknown = null,
): string | Markup {
  const limit = count === null ? Infinity : integerArgument(count, 'the count');
  const escapes = this.autoescape && [value, old, fresh].some((part) => part instanceof Markup);
  const keep = escapes || value instanceof Markup ? escapeText : textOf;
  let left = limit < 0 ? Infinity : limit;
  const subject = value instanceof Markup ? value.text : keep(value);
  const text = subject.replaceAll(textOf(old), (found) => (left-- > 0 ? keep(fresh) : found));
  return escapes || value instanceof Markup ? new Markup(text) : text;
}

function formatted(value: unknown, args: unknown[], named: Named): string | Markup {
  if (args.length > 0 && named.size > 0) fail('format takes values by place or by name, not both');
  const subject = isText(value) ? value : textOf(value);
  return formatPercent(subject, named.size > 0 ? Dict.from(named) : tupleOf(args));
}

const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<[^>]*>/g;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\xa0'],
]);

function withoutTags(value: unknown): string {
  const text = textOf(value).replace(COMMENT, '').replace(TAG, '');
  return text
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')
    .replace(/&(#?\w+);/g, unescapeEntity);
}

function unescapeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return Number.isNaN(code) || code > 0x10ffff ? whole : String.fromCodePoint(code);
}

export const TEXT_FILTERS: Readonly<Record<string, Signature>> = {
  upper: onText('', (text) => text.toUpperCase()),
  lower: onText('', (text) => text.toLowerCase()),
  capitalize: onText('', capitalized),
  title: onText('', titled),
  trim: onText('chars?', (text, chars = null) => stripText(text, chars, true, true)),
  center: onText('width?', (text, width = 80) =>
    centerText(text, integerArgument(width, 'the width'), ' '),
  ),
  truncate: define('value length? killwords? end? leeway?', truncated),
  wordwrap: onTextOnly(
    'width? break_long_words? wrapstring? break_on_hyphens?',
    (text, width = 79, breakLong = true, wrapstring = null, hyphens = true) =>
      wordwrap(text, {
        width: integerArgument(width, 'the width'),
        breakLongWords: isTrue(breakLong),
        separator: wrapstring === null ? '\n' : textArgument(wrapstring, 'wrapstring'),
        breakOnHyphens: isTrue(hyphens),
      }),
  ),
  indent: define('value width? first? blank?', indented),
  replace: define('value old new count?', replaced),
  format: define('value *args **named', formatted),
  string: define('value', (value: unknown) => (isText(value) ? value : textOf(value))),
  wordcount: define(
    'value',
    (value: unknown) => textOf(value).match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0,
  ),
  striptags: define('value', withoutTags),
  escape: define('value', (value: unknown) => new Markup(escapeText(value))),
  forceescape: define('value', (value: unknown) => new Markup(escapeHtml(textOf(value)))),
  safe: define('value', (value: unknown) => new Markup(textOf(value))),
};
