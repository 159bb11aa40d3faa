import { isAbsolute, sep } from 'node:path';

/** A class of characters, and braces around choices: kept, where they are whole. */
const CLASS = /\[!?\]?[^\]/]*\]/;
const CHOICES = /\{[^{}]*,[^{}]*\}/;
/** What our glob gives a meaning and Python's does not, or not where it stands alone. */
const FOREIGN = /[()|+@!\\[\]{}]/;
const PARTS = new RegExp(`${CLASS.source}|${CHOICES.source}|${FOREIGN.source}|\\*\\*+`, 'g');

/** A folder above, also as one choice in braces. */
const WAY_UP = /(?:^|[/,{])\.\.(?:$|[/,}])/;

/**
 * The pattern of a workflow as tinyglobby reads it. `*`, `?` and `[a-z]` mean what they mean in
 * Python's glob, so does `**`, which is only `*` where the search is not recursive; `{a,b}` is one
 * of both. Every other character is itself.
 */
export function globPattern(given: string, isRecursive: boolean): string {
  const slashed = sep === '\\' ? given.replaceAll('\\', '/') : given;
  const pattern = converted(slashed, isRecursive);
  return isRecursive && !pattern.startsWith('**/') ? `**/${pattern}` : pattern;
}

function converted(given: string, isRecursive: boolean): string {
  return given.replace(PARTS, (part) => {
    if (part.length === 1) return `\\${part}`;
    if (part.startsWith('{')) return `{${converted(part.slice(1, -1), isRecursive)}}`;
    return part.startsWith('*') && !isRecursive ? '*' : part;
  });
}

/** Why a pattern cannot be looked for below a folder; undefined where it can. */
export function patternProblem(pattern: string): string | undefined {
  if (isAbsolute(pattern) || pattern.startsWith('/')) return 'must not begin at the root';
  if (WAY_UP.test(pattern.replaceAll('\\', '/'))) return "must not lead up with '..'";
  return undefined;
}
