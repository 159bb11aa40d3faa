import { fail } from '../failure.js';
import { formatBraces } from './brace-format.js';
import { integerArgument, textArgument } from './argument.js';
import { listOf, Markup, tupleOf } from './collections.js';
import { entriesOf } from './entries.js';
import { escapeText } from './html.js';
import { itemsOf, textLength } from './sequences.js';
import { define, type Signature } from './signature.js';
import { titleCase, capitalized, swapCase } from './letter-case.js';
import { textOf } from './text.js';
import { isDict, isText, typeName } from './type-name.js';
import { classifications } from './text-classes.js';
import { findIn, lines, splitText, rsplitText, stripText } from './text-search.js';
import { centerText, pad } from './format-spec.js';
import type { Named } from './objects.js';
import type { RenderState } from '../compile/render-state.js';

type Text = string | Markup;

const raw = (self: Text): string => (self instanceof Markup ? self.text : self);

/** A method whose result is text of the same kind as its subject. */
function same(parameters: string, run: (self: string, ...args: unknown[]) => string): Signature {
  return define(`self${parameters && ` ${parameters}`}`, (self: Text, ...args: unknown[]) => {
    if (!(self instanceof Markup)) return run(self, ...args);
    return new Markup(run(self.text, ...args.map(escaped)));
  });
}

/** Text that is put into markup is escaped first. */
function escaped(value: unknown): unknown {
  return isText(value) ? escapeText(value) : value;
}

function plain(parameters: string, run: (self: string, ...args: unknown[]) => unknown): Signature {
  return define(`self${parameters && ` ${parameters}`}`, (self: Text, ...args: unknown[]) =>
    run(raw(self), ...args),
  );
}

/** The pieces of a text, each of the same kind as the whole. */
function pieces(parameters: string, run: (self: string, ...args: unknown[]) => string[]) {
  return define(`self ${parameters}`, (self: Text, ...args: unknown[]) => {
    const parts = run(raw(self), ...args);
    return listOf(self instanceof Markup ? parts.map((part) => new Markup(part)) : parts);
  });
}

const aligned = (align: string) =>
  same('width fillchar?', (self, width, fill = ' ') => {
    const layout = { fill: fillCharacter(fill), width: integerArgument(width, 'a width') };
    return pad(self, { ...EMPTY_LAYOUT, ...layout, align }, '<');
  });

function fillCharacter(fill: unknown): string {
  const text = textArgument(fill, 'the fill');
  return textLength(text) === 1 ? text : fail('the fill must be one character');
}

const EMPTY_LAYOUT = {
  sign: '-',
  alternate: false,
  zero: false,
  group: '',
  precision: undefined,
  type: '',
};

function affix(self: string, wanted: unknown, test: (affix: string) => boolean): boolean {
  const candidates = Array.isArray(wanted) ? (wanted as unknown[]) : [wanted];
  return candidates.some((candidate) => test(textArgument(candidate, 'a prefix or suffix')));
}

function replaced(self: string, old: unknown, fresh: unknown, count: unknown): string {
  const [from, to] = [textArgument(old, 'the old text'), textArgument(fresh, 'the new text')];
  const limit = integerArgument(count, 'the count');
  if (limit < 0) return self.replaceAll(from, () => to);
  let left = limit;
  return self.replaceAll(from, (found) => (left-- > 0 ? to : found));
}

function partition(self: Text, separator: unknown, last: boolean) {
  const parts = partsAround(raw(self), textArgument(separator, 'the separator'), last);
  return tupleOf(self instanceof Markup ? parts.map((part) => new Markup(part)) : parts);
}

function partsAround(text: string, wanted: string, last: boolean): string[] {
  const index = last ? text.lastIndexOf(wanted) : text.indexOf(wanted);
  if (index < 0) return last ? ['', '', text] : [text, '', ''];
  return [text.slice(0, index), wanted, text.slice(index + wanted.length)];
}

function join(self: Text, items: unknown): Text {
  const markup = self instanceof Markup;
  const parts = itemsOf(items).map((item, index) => {
    if (!isText(item)) return fail(`join: item ${index} is of type '${typeName(item)}', not text`);
    return markup ? escapeText(item) : raw(item);
  });
  return markup ? new Markup(parts.join(self.text)) : parts.join(self);
}

function zeroFilled(self: string, width: unknown): string {
  const [, sign = '', digits = ''] = /^([-+]?)([\s\S]*)$/.exec(self) ?? [];
  return sign + digits.padStart(integerArgument(width, 'the width') - sign.length, '0');
}

function position(self: string, args: unknown[], last: boolean): number {
  const index = findIn(self, args, last);
  return index < 0 ? fail('the text was not found') : index;
}

/** Python's methods of `str`, by name. */
export const TEXT_METHODS: ReadonlyMap<string, Signature> = new Map(
  Object.entries({
    upper: same('', (self) => self.toUpperCase()),
    lower: same('', (self) => self.toLowerCase()),
    casefold: same('', (self) => self.toLowerCase().replaceAll('ß', 'ss')),
    title: same('', titleCase),
    capitalize: same('', capitalized),
    swapcase: same('', swapCase),
    strip: same('chars?', (self, chars = null) => stripText(self, chars, true, true)),
    lstrip: same('chars?', (self, chars = null) => stripText(self, chars, true, false)),
    rstrip: same('chars?', (self, chars = null) => stripText(self, chars, false, true)),
    replace: same('old new count?', (self, old, fresh, count = -1) =>
      replaced(self, old, fresh, count),
    ),
    removeprefix: same('prefix', (self, prefix) => {
      const text = textArgument(prefix, 'the prefix');
      return self.startsWith(text) ? self.slice(text.length) : self;
    }),
    removesuffix: same('suffix', (self, suffix) => {
      const text = textArgument(suffix, 'the suffix');
      return text !== '' && self.endsWith(text) ? self.slice(0, -text.length) : self;
    }),
    zfill: same('width', zeroFilled),
    ljust: aligned('<'),
    rjust: aligned('>'),
    center: same('width fillchar?', (self, width, fill = ' ') =>
      centerText(self, integerArgument(width, 'a width'), fillCharacter(fill)),
    ),
    expandtabs: same('tabsize?', (self, size = 8) => expandTabs(self, size)),
    split: pieces('sep? maxsplit?', (self, sep = null, max = -1) => splitText(self, sep, max)),
    rsplit: pieces('sep? maxsplit?', (self, sep = null, max = -1) => rsplitText(self, sep, max)),
    splitlines: pieces('keepends?', (self, keep = false) => lines(self, keep === true)),
    partition: define('self sep', (self: Text, separator: unknown) =>
      partition(self, separator, false),
    ),
    rpartition: define('self sep', (self: Text, separator: unknown) =>
      partition(self, separator, true),
    ),
    startswith: plain('prefix start? end?', (self, wanted, start = 0, end = null) => {
      const part = section(self, start, end);
      return affix(self, wanted, (text) => part.startsWith(text));
    }),
    endswith: plain('suffix start? end?', (self, wanted, start = 0, end = null) => {
      const part = section(self, start, end);
      return affix(self, wanted, (text) => part.endsWith(text));
    }),
    find: plain('sub start? end?', (self, ...args) => findIn(self, args, false)),
    rfind: plain('sub start? end?', (self, ...args) => findIn(self, args, true)),
    index: plain('sub start? end?', (self, ...args) => position(self, args, false)),
    rindex: plain('sub start? end?', (self, ...args) => position(self, args, true)),
    count: plain('sub start? end?', (self, sub, start = 0, end = null) => {
      const part = section(self, start, end);
      const wanted = textArgument(sub, 'the text to count');
      return wanted === '' ? textLength(part) + 1 : part.split(wanted).length - 1;
    }),
    join: define('self iterable', join),
    format: define('self *args **named', formatMethod),
    format_map: define('self mapping', formatMapMethod),
    ...classifications(plain),
  }),
);

function formatMethod(this: RenderState, self: Text, args: unknown[], named: Named): Text {
  return formatBraces(this, self, args, named);
}

function formatMapMethod(this: RenderState, self: Text, values: unknown): Text {
  if (!isDict(values)) return fail(`format_map needs a mapping, not '${typeName(values)}'`);
  const entries = Array.from(entriesOf(values), ([name, value]) => [textOf(name), value] as const);
  return formatBraces(this, self, [], new Map(entries));
}

function section(self: string, start: unknown, end: unknown): string {
  const from = integerArgument(start, 'the start');
  return self.slice(from, end === null ? undefined : integerArgument(end, 'the end'));
}

function expandTabs(self: string, size: unknown): string {
  const width = integerArgument(size, 'the tab size');
  return self
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((part, index, all) =>
          index === all.length - 1 || width <= 0
            ? part
            : part.padEnd(part.length + width - (part.length % width)),
        )
        .join(''),
    )
    .join('\n');
}
