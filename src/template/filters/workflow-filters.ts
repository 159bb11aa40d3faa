import type { RenderState } from '../compile/render-state.js';
import { fail } from '../failure.js';
import { textArgument } from '../values/argument.js';
import { listOf } from '../values/collections.js';
import { define, type Signature } from '../values/signature.js';
import { textOf } from '../values/text.js';
import { isTrue } from '../values/truth.js';

/** One word for a POSIX shell, whatever the text holds. */
function quote(this: RenderState, value: unknown): string {
  if (this.surroundings.quote === 'refuse') {
    fail(
      "'quote' makes words for a POSIX shell, and this command goes to another one",
      "Give the command as a list, or hand the value over in 'env'.",
    );
  }
  const text = textOf(value);
  if (text.includes('\0')) fail('a text with a NUL character cannot be a word of a command');
  if (text === '') return "''";
  return /[^\w@%+=:,./-]/.test(text) ? `'${text.replaceAll("'", `'"'"'`)}'` : text;
}

function pattern(source: unknown, flags: string): RegExp {
  const text = textArgument(source, 'the pattern').replace(/\(\?P?<(\w+)>/g, '(?<$1>');
  try {
    return new RegExp(text, flags);
  } catch {
    return fail(`'${text}' is no regular expression`);
  }
}

/** The match; with groups, the list of what they caught; null where there is none. */
function regexSearch(
  value: unknown,
  source: unknown,
  ignorecase: unknown = false,
  multiline: unknown = false,
): unknown {
  const flags = `u${isTrue(ignorecase) ? 'i' : ''}${isTrue(multiline) ? 'm' : ''}`;
  const found = pattern(source, flags).exec(textOf(value));
  if (found === null) return null;
  const [whole, ...groups] = found;
  return groups.length === 0 ? whole : listOf(groups.map((group) => group ?? null));
}

/** In the replacement `\1` and `\g<name>` stand for groups. */
function regexReplace(
  value: unknown,
  source: unknown,
  replacement: unknown = '',
  ignorecase: unknown = false,
  count: unknown = 0,
): string {
  const fresh = textArgument(replacement, 'the replacement');
  let left = Number(count) > 0 ? Number(count) : Infinity;
  const expression = pattern(source, `gu${isTrue(ignorecase) ? 'i' : ''}`);
  return textOf(value).replace(expression, (...found: unknown[]) => {
    if (left-- <= 0) return String(found[0]);
    const names = found.at(-1);
    const groups = (typeof names === 'object' ? names : {}) as Record<string, string | undefined>;
    return expand(fresh, found, groups);
  });
}

function expand(
  replacement: string,
  found: readonly unknown[],
  groups: Record<string, string | undefined>,
): string {
  return replacement.replace(
    /\\(?:(\d+)|g<(\w+)>|([nt\\]))/g,
    (_whole, index?: string, name?: string, escape?: string) => {
      if (escape !== undefined) return escape === 'n' ? '\n' : escape === 't' ? '\t' : '\\';
      const key = index ?? name ?? '';
      const group = /^\d+$/.test(key) ? found[Number(key)] : groups[key];
      return typeof group === 'string' ? group : '';
    },
  );
}

/** The last part of a path; either slash ends a part on Windows only, so `/` counts alone. */
function basename(value: unknown): string {
  return textOf(value).split('/').at(-1) ?? '';
}

function dirname(value: unknown): string {
  const text = textOf(value);
  const head = text.slice(0, text.lastIndexOf('/') + 1);
  return /^\/+$/.test(head) ? head : head.replace(/\/+$/, '');
}

/** What Jinja2 does not have. */
export const WORKFLOW_FILTERS: Readonly<Record<string, Signature>> = {
  quote: define('value', quote),
  regex_search: define('value pattern ignorecase? multiline?', regexSearch),
  regex_replace: define('value pattern replacement? ignorecase? count?', regexReplace),
  basename: define('value', basename),
  dirname: define('value', dirname),
};
