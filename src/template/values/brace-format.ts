import type { RenderState } from '../compile/render-state.js';
import { fail } from '../failure.js';
import { Markup } from './collections.js';
import { formatValue } from './format-spec.js';
import { escapeText } from './html.js';
import { getAttribute, getItem } from './lookup.js';
import type { Named } from './objects.js';
import { reprOf, textOf } from './text.js';

/** A field `{name.attr[key]!r:spec}`, or a doubled brace. */
const FIELD = /\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::((?:[^{}]|\{[^{}]*\})*))?\}|[{}]/g;
const STEP = /\.([^.[\]]+)|\[([^\]]*)\]/g;

/** Python's `text.format(…)`; attributes go through the same gate as in the template itself. */
export function formatBraces(
  state: RenderState,
  subject: string | Markup,
  positional: readonly unknown[],
  named: Named,
): string | Markup {
  let automatic = 0;
  const valueOf = (field: string): unknown => {
    const first = /^[^.[]*/.exec(field)?.[0] ?? '';
    const name = first === '' ? String(automatic++) : first;
    return walk(state, argument(name, positional, named), field.slice(first.length));
  };
  const format = (text: string): string =>
    text.replace(FIELD, (whole, field?: string, conversion?: string, spec?: string) => {
      if (whole === '{{') return '{';
      if (whole === '}}') return '}';
      if (field === undefined) return fail(`a single '${whole}' stands in the format`);
      const value = valueOf(field);
      const layout = spec === undefined ? '' : format(spec);
      if (conversion !== undefined) {
        return formatValue(conversion === 's' ? textOf(value) : reprOf(value), layout);
      }
      return subject instanceof Markup && layout === ''
        ? escapeText(value)
        : formatValue(value, layout);
    });
  const text = format(textOf(subject));
  return subject instanceof Markup ? new Markup(text) : text;
}

function argument(name: string, positional: readonly unknown[], named: Named): unknown {
  if (/^\d+$/.test(name)) {
    const index = Number(name);
    return index < positional.length ? positional[index] : fail(`format has no argument ${index}`);
  }
  return named.has(name) ? named.get(name) : fail(`format has no argument '${name}'`);
}

function walk(state: RenderState, start: unknown, path: string): unknown {
  let value = start;
  for (const [, attribute, key] of path.matchAll(STEP)) {
    value =
      attribute === undefined
        ? getItem(state, value, /^\d+$/.test(key ?? '') ? Number(key) : key)
        : getAttribute(state, value, attribute);
  }
  return value;
}
