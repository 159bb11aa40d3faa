import { fail } from '../failure.js';
import { lines } from '../values/text-search.js';

export interface WrapOptions {
  readonly width: number;
  readonly breakLongWords: boolean;
  readonly separator: string;
  readonly breakOnHyphens: boolean;
}

/** Wraps each line of a text on its own, at white space and after hyphens inside words. */
export function wordwrap(text: string, options: WrapOptions): string {
  if (options.width <= 0) fail('wordwrap: the width must be above zero');
  return lines(text, false)
    .map((line) => wrapLine(line, options).join(options.separator))
    .join(options.separator);
}

function wrapLine(line: string, options: WrapOptions): string[] {
  const rows: string[] = [];
  const chunks = chunksOf(line, options.breakOnHyphens).reverse();
  while (chunks.length > 0) {
    if (rows.length > 0 && chunks.at(-1)?.trim() === '') chunks.pop();
    const row = takeRow(chunks, options);
    if (row !== '') rows.push(row);
  }
  return rows;
}

/** White space and words; words also end after a hyphen between letters. */
function chunksOf(line: string, breakOnHyphens: boolean): string[] {
  const parts = line.split(/(\s+)/).filter((part) => part !== '');
  if (!breakOnHyphens) return parts;
  return parts.flatMap((part) =>
    part.split(/(?<=[\p{L}_]{2}-|[\p{L}_]-[\p{L}_]-)(?=[\p{L}_]{2})/u),
  );
}

/** Takes from the end of `chunks` what fits into one row. */
function takeRow(chunks: string[], { width, breakLongWords }: WrapOptions): string {
  const taken: string[] = [];
  let length = 0;
  for (;;) {
    const next = chunks.at(-1);
    if (next === undefined || length + next.length > width) break;
    taken.push(next);
    length += next.length;
    chunks.pop();
  }
  const long = chunks.at(-1);
  if (long !== undefined && long.length > width) {
    if (breakLongWords) {
      const room = width - length;
      taken.push(long.slice(0, room));
      chunks[chunks.length - 1] = long.slice(room);
    } else if (taken.length === 0) {
      taken.push(long);
      chunks.pop();
    }
  }
  if (taken.at(-1)?.trim() === '') taken.pop();
  return taken.join('');
}
