import { fail } from '../failure.js';
import { isEqual } from '../values/comparison.js';
import { BoundFunction, TemplateObject } from '../values/objects.js';
import { define } from '../values/signature.js';
import { Markup, tupleOf } from '../values/collections.js';
import type { RenderState } from './render-state.js';

const NOT_GIVEN = Symbol('not given');

/** `loop`: where a `for` stands. */
export class LoopContext extends TemplateObject {
  readonly typeName = 'LoopContext';
  index0 = -1;
  private readonly state: RenderState;
  private readonly items: readonly unknown[];
  private readonly depth0: number;
  private readonly recurse: ((items: unknown, depth: number) => string) | undefined;
  private lastSeen: unknown = NOT_GIVEN;

  constructor(
    state: RenderState,
    items: readonly unknown[],
    depth0: number,
    recurse: ((items: unknown, depth: number) => string) | undefined,
  ) {
    super();
    this.state = state;
    this.items = items;
    this.depth0 = depth0;
    this.recurse = recurse;
  }

  attribute(name: string): unknown {
    const { length } = this.items;
    switch (name) {
      case 'index':
        return this.index0 + 1;
      case 'index0':
        return this.index0;
      case 'revindex':
        return length - this.index0;
      case 'revindex0':
        return length - this.index0 - 1;
      case 'first':
        return this.index0 === 0;
      case 'last':
        return this.index0 === length - 1;
      case 'length':
        return length;
      case 'depth':
        return this.depth0 + 1;
      case 'depth0':
        return this.depth0;
      case 'previtem':
        return this.neighbour(this.index0 - 1, 'there is no previous item');
      case 'nextitem':
        return this.neighbour(this.index0 + 1, 'there is no next item');
      case 'cycle':
        return new BoundFunction('loop.cycle', this.cycle);
      case 'changed':
        return new BoundFunction('loop.changed', this.changed);
      default:
        return undefined;
    }
  }

  override text(): string {
    return `<LoopContext ${this.index0 + 1}/${this.items.length}>`;
  }

  /** `loop(items)` in a recursive loop. */
  override call(state: RenderState, positional: readonly unknown[]): string | Markup {
    if (this.recurse === undefined) {
      return fail("'loop' can only be called in a loop marked 'recursive'");
    }
    const text = this.recurse(positional[0], this.depth0 + 1);
    return state.autoescape ? new Markup(text) : text;
  }

  private neighbour(index: number, message: string): unknown {
    if (index < 0 || index >= this.items.length) return this.state.undefined(() => ({ message }));
    return this.items[index];
  }

  private readonly cycle = define('*values', (values: unknown[]) =>
    values.length === 0 ? fail('loop.cycle needs values') : values[this.index0 % values.length],
  );

  private readonly changed = define('*values', (values: unknown[]) => {
    const now = tupleOf(values);
    const changed = this.lastSeen === NOT_GIVEN || !isEqual(now, this.lastSeen);
    this.lastSeen = now;
    return changed;
  });
}
