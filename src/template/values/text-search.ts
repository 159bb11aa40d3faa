import { fail } from '../failure.js';
import { integerArgument, textArgument } from './argument.js';

/** `str.split`: at white space in runs, or at each separator. */
export function splitText(self: string, separator: unknown, max: unknown): string[] {
  const limit = integerArgument(max, 'maxsplit');
  if (separator === null) return splitAtSpace(self, limit);
  const parts = self.split(separatorOf(separator));
  if (limit < 0 || parts.length <= limit + 1) return parts;
  return [...parts.slice(0, limit), parts.slice(limit).join(separatorOf(separator))];
}

/** `str.rsplit`: the limit counts from the right. */
export function rsplitText(self: string, separator: unknown, max: unknown): string[] {
  const limit = integerArgument(max, 'maxsplit');
  if (separator === null) {
    const backwards = splitAtSpace(reversed(self), limit);
    return backwards.map(reversed).reverse();
  }
  const parts = self.split(separatorOf(separator));
  if (limit < 0 || parts.length <= limit + 1) return parts;
  const head = parts.slice(0, parts.length - limit).join(separatorOf(separator));
  return [head, ...parts.slice(parts.length - limit)];
}

function separatorOf(separator: unknown): string {
  const text = textArgument(separator, 'the separator');
  return text === '' ? fail('the separator is empty') : text;
}

function splitAtSpace(self: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = self.trimStart();
  while (rest !== '') {
    const end = limit >= 0 && parts.length >= limit ? -1 : rest.search(/\s/);
    if (end < 0) {
      parts.push(limit >= 0 && parts.length >= limit ? rest : rest.trimEnd());
      break;
    }
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return parts;
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

// eslint-disable-next-line no-control-regex -- Python ends lines at these separators, too
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

/** `str.splitlines`. */
export function lines(self: string, keepEnds: boolean): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { index, 0: end } of self.matchAll(LINE_END)) {
    found.push(self.slice(start, keepEnds ? index + end.length : index));
    start = index + end.length;
  }
  if (start < self.length) found.push(self.slice(start));
  return found;
}

export function stripText(self: string, chars: unknown, left: boolean, right: boolean): string {
  const isStripped = strippable(chars);
  const characters = Array.from(self);
  let [start, end] = [0, characters.length];
  while (left && start < end && isStripped(characters[start])) start += 1;
  while (right && end > start && isStripped(characters[end - 1])) end -= 1;
  return characters.slice(start, end).join('');
}

function strippable(chars: unknown): (char: string | undefined) => boolean {
  if (chars === null) return (char) => char !== undefined && /\s/.test(char);
  const set = new Set<string | undefined>(textArgument(chars, 'the characters'));
  return (char) => set.has(char);
}

/** The index of a text in `[sub, start, end]`, or -1. */
export function findIn(self: string, args: readonly unknown[], last: boolean): number {
  const [sub, start, end] = args;
  const wanted = textArgument(sub, 'the text to find');
  const from = boundary(self, start, 0);
  const part = self.slice(from, boundary(self, end, self.length));
  const index = last ? part.lastIndexOf(wanted) : part.indexOf(wanted);
  return index < 0 ? -1 : Array.from(self.slice(0, from + index)).length;
}

function boundary(self: string, bound: unknown, usual: number): number {
  if (bound === undefined || bound === null) return usual;
  const index = integerArgument(bound, 'the bound');
  return index < 0 ? Math.max(0, self.length + index) : index;
}
