import type { RenderState } from '../compile/render-state.js';
import { getMethod } from '../values/lookup.js';
import { BoundFunction, Callable, TemplateObject } from '../values/objects.js';
import { define, type Signature } from '../values/signature.js';
import { textOf } from '../values/text.js';
import { Undefined } from '../values/undefined.js';
import { FILTER_NAMES } from './filter-names.js';
import { HTML_FILTERS } from './html-filters.js';
import { JSON_FILTERS } from './json-filters.js';
import { NUMBER_FILTERS } from './number-filters.js';
import { ORDER_FILTERS } from './order-filters.js';
import { selectFilters } from './select-filters.js';
import { SEQUENCE_FILTERS } from './sequence-filters.js';
import { TEXT_FILTERS } from './text-filters.js';
import { WORKFLOW_FILTERS } from './workflow-filters.js';

/** An attribute and never an entry, as in Jinja2. */
function attr(this: RenderState, value: unknown, name: unknown): unknown {
  if (value instanceof Undefined) return value.fail();
  const text = textOf(name);
  const isObject = value instanceof TemplateObject || value instanceof Callable;
  const own = isObject ? value.attribute(text) : undefined;
  if (own !== undefined) return own;
  const method = getMethod(value, text);
  if (method !== undefined) return new BoundFunction(text, method, [value]);
  return this.undefined(() => ({ message: `the value has no attribute '${text}'` }), this.at);
}

const filters = new Map<string, Signature>();

/** Every filter by its name. */
export const FILTERS: ReadonlyMap<string, Signature> = filters;

const ALIASES = { d: 'default', e: 'escape', count: 'length' };

function register(): void {
  const groups = [
    TEXT_FILTERS,
    NUMBER_FILTERS,
    SEQUENCE_FILTERS,
    ORDER_FILTERS,
    JSON_FILTERS,
    HTML_FILTERS,
    WORKFLOW_FILTERS,
    selectFilters(filters),
    { attr: define('value name', attr) },
  ];
  for (const group of groups) {
    for (const [name, signature] of Object.entries(group)) filters.set(name, signature);
  }
  for (const [alias, name] of Object.entries(ALIASES)) {
    const signature = filters.get(name);
    if (signature !== undefined) filters.set(alias, signature);
  }
  for (const name of filters.keys()) FILTER_NAMES.add(name);
}

register();
