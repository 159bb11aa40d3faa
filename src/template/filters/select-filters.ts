import type { RenderState } from '../compile/render-state.js';
import { fail } from '../failure.js';
import { nearestName } from '../../nearest-name.js';
import { Stream } from '../values/collections.js';
import type { Named } from '../values/objects.js';
import { iterate } from '../values/sequences.js';
import { bindArguments, define, type Signature } from '../values/signature.js';
import { textOf } from '../values/text.js';
import { isTrue } from '../values/truth.js';
import { attributeGetter, type Getter } from './attribute-getter.js';
import { TESTS } from './tests.js';

type Registry = ReadonlyMap<string, Signature>;

/** A filter or a test, by its name, as a function of the item. */
function named(
  state: RenderState,
  kind: 'filter' | 'test',
  known: Registry,
  name: unknown,
  args: readonly unknown[],
  names: Named,
): Getter {
  const text = textOf(name);
  const signature = known.get(text);
  if (signature === undefined) {
    const near = nearestName(text, [...known.keys()]);
    const hint = near === undefined ? undefined : `Did you mean '${near}'?`;
    return fail(`there is no ${kind} named '${text}'`, hint);
  }
  const what = `${kind} '${text}'`;
  return (item) => bindArguments(what, signature, state, [item, ...args], names);
}

function mapper(state: RenderState, filters: Registry, args: unknown[], names: Named): Getter {
  if (args.length === 0 && names.has('attribute')) {
    const surplus = [...names.keys()].find((name) => name !== 'attribute' && name !== 'default');
    if (surplus !== undefined) fail(`filter 'map' has no parameter '${surplus}'`);
    return attributeGetter(state, names.get('attribute'), names.get('default'));
  }
  const [name, ...rest] = args;
  if (name === undefined) return fail("map needs a filter's name or 'attribute'");
  return named(state, 'filter', filters, name, rest, names);
}

/** Nothing at all happens where there is nothing to map, as in Jinja2: `none | map('upper')`. */
function* mapped(value: unknown, makeGetter: () => Getter): Generator<unknown> {
  if (!isTrue(value)) return;
  const apply = makeGetter();
  for (const item of iterate(value)) yield apply(item);
}

function* chosen(value: unknown, makeTest: () => Getter, wanted: boolean): Generator<unknown> {
  if (!isTrue(value)) return;
  const test = makeTest();
  for (const item of iterate(value)) {
    if (isTrue(test(item)) === wanted) yield item;
  }
}

/** `select`, `reject` and, with an attribute first, `selectattr`, `rejectattr`. */
function selector(wanted: boolean, byAttribute: boolean): Signature {
  return define(
    'value *args **named',
    function (this: RenderState, value: unknown, args: unknown[], names: Named) {
      const makeTest = () => {
        const [attribute] = args;
        if (byAttribute && attribute === undefined) fail('the name of an attribute is missing');
        const get = byAttribute ? attributeGetter(this, attribute) : (item: unknown) => item;
        const [name, ...rest] = byAttribute ? args.slice(1) : args;
        const test = name === undefined ? isTrue : named(this, 'test', TESTS, name, rest, names);
        return (item: unknown) => test(get(item));
      };
      return new Stream(chosen(value, makeTest, wanted));
    },
  );
}

/** `map` can call any filter, so it is made once these are known. */
export function selectFilters(filters: Registry): Readonly<Record<string, Signature>> {
  return {
    map: define(
      'value *args **named',
      function (this: RenderState, value: unknown, args: unknown[], names: Named) {
        return new Stream(mapped(value, () => mapper(this, filters, args, names)));
      },
    ),
    select: selector(true, false),
    reject: selector(false, false),
    selectattr: selector(true, true),
    rejectattr: selector(false, true),
  };
}
