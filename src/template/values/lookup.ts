import type { RenderState } from '../compile/render-state.js';
import { GroupTuple, Markup, Range } from './collections.js';
import { describeMissing } from './describe-missing.js';
import { entryOf } from './entries.js';
import { methodsOf } from './methods.js';
import { integerOf } from './numbers.js';
import { BoundFunction, Callable, TemplateObject } from './objects.js';
import { charactersOf } from './sequences.js';
import { isDict } from './type-name.js';
import { Undefined } from './undefined.js';
import type { Place } from '../parse/syntax-tree.js';

/** An expression as it stands in the template, for messages about what is missing. */
export interface Site {
  readonly at: Place | undefined;
  /** The text of what is looked into, such as `steps.a`. */
  readonly subject: string;
}

const NOWHERE: Site = { at: undefined, subject: '' };

/**
 * `target.name`. Data comes first: an own entry is found before a method of the same name, and
 * nothing but own entries and the methods that Python's types offer can be reached.
 */
export function getAttribute(
  state: RenderState,
  target: unknown,
  name: string,
  site: Site = NOWHERE,
): unknown {
  if (target instanceof Undefined) return target.fail();
  const own = ownAttribute(target, name);
  if (own !== undefined) return own;
  const method = methodsOf(target)?.get(name);
  if (method !== undefined) return new BoundFunction(name, method, [target]);
  return missing(state, target, name, site);
}

function ownAttribute(target: unknown, name: string): unknown {
  if (target instanceof TemplateObject || target instanceof Callable) {
    return target.attribute(name);
  }
  if (target instanceof GroupTuple) return target.attribute(name);
  return isDict(target) ? entryOf(target, name) : undefined;
}

/** `target[key]`. */
export function getItem(
  state: RenderState,
  target: unknown,
  key: unknown,
  site: Site = NOWHERE,
): unknown {
  if (target instanceof Undefined) return target.fail();
  if (key instanceof Undefined) return key.fail();
  const name = key instanceof Markup ? key.text : key;
  const own = isDict(target) ? entryOf(target, name) : undefined;
  if (own !== undefined) return own;
  const index = integerOf(name);
  if (index !== undefined) {
    const item = itemAt(target, Number(index));
    if (item !== undefined) return item;
  }
  if (typeof name === 'string') return getAttribute(state, target, name, site);
  return missing(state, target, name, site);
}

function itemAt(target: unknown, index: number): unknown {
  if (Array.isArray(target)) return target[index < 0 ? target.length + index : index] as unknown;
  if (typeof target === 'string') {
    const characters = charactersOf(target);
    return characters[index < 0 ? characters.length + index : index];
  }
  if (target instanceof Markup) {
    const character = itemAt(target.text, index);
    return typeof character === 'string' ? new Markup(character) : undefined;
  }
  if (!(target instanceof Range)) return undefined;
  const place = index < 0 ? target.length + index : index;
  return place >= 0 && place < target.length ? target.at(place) : undefined;
}

function missing(state: RenderState, target: unknown, key: unknown, site: Site): Undefined {
  return state.undefined(() => describeMissing(state.data, target, key, site.subject), site.at);
}

/** What `target.name(…)` calls: a method, even where data has an entry of that name. */
export function getMethod(target: unknown, name: string) {
  if (target instanceof TemplateObject || target instanceof Callable) return undefined;
  return methodsOf(target)?.get(name);
}
