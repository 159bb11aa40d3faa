import { isMapping } from '../data.js';

export const QUOTES_NEEDED = "A value that begins with {{ needs quotes: '{{ … }}'.";

/** What YAML makes of `{{ name }}` without quotes: a mapping whose key is a mapping. */
export function isUnquotedTemplate(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const [key = '', ...more] = Object.keys(value);
  return more.length === 0 && /^\{ .* \}$/.test(key) && value[key] === null;
}
