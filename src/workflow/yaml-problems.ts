import { isScalar, type YAMLError } from 'yaml';
import { shownText } from './shown-text.js';
import { syntaxWords } from './syntax-words.js';
import type { Path, Problem } from './source.js';

/** Lists and mappings inside each other; what walks through values does so by recursion. */
const MOST_LEVELS = 200;
const TOO_DEEP = {
  message: `Lists and mappings stand inside each other more than ${MOST_LEVELS} deep`,
};

/** What YAML allows in no file: control characters; U+FFFD is what bytes that are no UTF-8 become. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFD-\uFFFF]/;

/** Files of the Python engine mark text with it that is not to be read as anything else. */
export const rawTag = { tag: '!raw', resolve: (text: string) => text };

export function forbiddenCharacter(text: string): { at: number; problem: Problem } | undefined {
  const at = text.search(FORBIDDEN);
  if (at < 0) return undefined;
  const code = text.charCodeAt(at);
  const shown = code.toString(16).toUpperCase().padStart(4, '0');
  const problem =
    code === 0xfffd
      ? { message: 'This is not UTF-8', hint: 'Save the file in the encoding UTF-8.' }
      : { message: `YAML has no character U+${shown}` };
  return { at, problem };
}

/** True for keys that become the same name, such as `1` and `'1'`. */
export function isSameKey(a: unknown, b: unknown): boolean {
  return a === b || (isScalar(a) && isScalar(b) && String(a.value) === String(b.value));
}

/** A problem that the parser found, in words for people who do not call it. */
export function syntaxProblem({ code, message, pos }: YAMLError, source: string): Problem {
  const [firstLine = message] = message.split('\n', 1);
  switch (code) {
    case 'MULTIPLE_DOCS':
      return { message: 'A second document begins here', hint: 'A file holds one workflow.' };
    case 'RESOURCE_EXHAUSTION':
      return TOO_DEEP;
    case 'TAG_RESOLVE_FAILED': {
      const [, tag] = /^Unresolved tag: (.*)$/.exec(firstLine) ?? [];
      if (tag === undefined) return { message: firstLine };
      return {
        message: `There is no tag '${shownText(tag.replace('tag:yaml.org,2002:', '!!'))}'`,
        hint: 'A text that begins with ! needs quotes.',
      };
    }
    case 'DUPLICATE_KEY':
      return { message: `The key '${shownText(keyAt(source, pos[0]))}' is there twice` };
    default:
      return syntaxWords(firstLine);
  }
}

function keyAt(source: string, at: number): string {
  const [key = ''] = /^("[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(source.slice(at, at + 200)) ?? [];
  return key.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** What git leaves in a file where two changes meet. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;

export function mergeConflict(
  source: string,
): { readonly at: number; readonly length: number; readonly problem: Problem } | undefined {
  const found = CONFLICT.exec(source);
  if (!found) return undefined;
  const hint = 'Keep what is right of both sides, and remove the lines that git has put there.';
  const problem = { message: 'A merge conflict is left here', hint };
  return { at: found.index, length: found[0].length, problem };
}

/** Where a value is too deep to be walked through, or has no end because it stands in itself. */
export function endlessPart(
  value: unknown,
  path: Path = [],
  around = new Set<unknown>(),
): { readonly path: Path; readonly problem: Problem } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (around.has(value)) {
    return { path, problem: { message: 'This alias stands inside what it names' } };
  }
  if (path.length >= MOST_LEVELS) return { path, problem: TOO_DEEP };
  around.add(value);
  for (const [name, part] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    const found = endlessPart(part, [...path, key], around);
    if (found) return found;
  }
  around.delete(value);
  return undefined;
}
