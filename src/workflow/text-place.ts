import type { Scalar } from 'yaml';

/** What one character of a double-quoted text may be written as. */
const ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])/;
const BLANK_ESCAPES = new Set(['\\n', '\\t', '\\r', '\\ ', '\\\n', '\\v', '\\f', '\\e', '\\0']);

function isBlank(character: string): boolean {
  return /^\s$/.test(character);
}

/** Length of what stands for one character of the value, and whether that is blank. */
function unitAt(source: string, at: number, type: Scalar.Type | undefined) {
  const character = source[at] ?? '';
  if (type === 'QUOTE_DOUBLE' && character === '\\') {
    const escape = ESCAPE.exec(source.slice(at, at + 10))?.[0] ?? character;
    return { length: escape.length, blank: BLANK_ESCAPES.has(escape) };
  }
  const doubled = type === 'QUOTE_SINGLE' && character === "'" && source[at + 1] === "'";
  return { length: doubled ? 2 : 1, blank: isBlank(character) };
}

function contentStart(source: string, start: number, type: Scalar.Type | undefined): number {
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return source.indexOf('\n', start) + 1;
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? start + 1 : start;
}

/**
 * Where in the file a character of a text value stands. YAML folds and indents blanks, and nothing
 * else, so the place is found by counting the characters before it that are not blank.
 * @param source the whole file
 * @param range where the value's node begins in it, and where it ends
 * @param line of the place in the value, from 1
 * @param column of the place in that line, from 1
 */
export function placeInSource(
  source: string,
  [start, end]: readonly [start: number, end: number],
  { value, type }: { readonly value: string; readonly type: Scalar.Type | undefined },
  line: number,
  column: number,
): number {
  const lines = value.split('\n');
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)];
  let left = before.join('').replace(/\s/g, '').length;
  let at = contentStart(source, start, type);
  let behindLast = at;
  while (at < end) {
    const { length, blank } = unitAt(source, at, type);
    if (!blank && left === 0) return at;
    at += length;
    if (blank) continue;
    left -= 1;
    behindLast = at;
  }
  return behindLast;
}
