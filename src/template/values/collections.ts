import { Float } from './numbers.js';

/** A list that a template made, which alone it can change; lists of the context are plain arrays, perhaps lazy ones. */
export class List extends Array<unknown> {}

export class Tuple extends Array<unknown> {}

/** What `groupby` gives for each group; its parts have names. */
export class GroupTuple extends Tuple {
  attribute(name: string): unknown {
    if (name === 'grouper') return this[0];
    return name === 'list' ? this[1] : undefined;
  }
}

export function listOf(items: Iterable<unknown>): List {
  return collect(new List(), items);
}

export function tupleOf(items: Iterable<unknown>): Tuple {
  return collect(new Tuple(), items);
}

function collect<T extends unknown[]>(target: T, items: Iterable<unknown>): T {
  for (const item of items) target.push(item);
  return target;
}

/** A mapping that a template made: any key, in the order of their first use. */
export class Dict {
  private readonly slots = new Map<unknown, [unknown, unknown]>();

  static from(entries: Iterable<readonly [unknown, unknown]>): Dict {
    const dict = new Dict();
    for (const [key, value] of entries) dict.set(key, value);
    return dict;
  }

  get size(): number {
    return this.slots.size;
  }

  has(key: unknown): boolean {
    return this.slots.has(slotOf(key));
  }

  get(key: unknown): unknown {
    return this.slots.get(slotOf(key))?.[1];
  }

  set(key: unknown, value: unknown): void {
    const slot = slotOf(key);
    const known = this.slots.get(slot);
    if (known === undefined) this.slots.set(slot, [key, value]);
    else known[1] = value;
  }

  delete(key: unknown): void {
    this.slots.delete(slotOf(key));
  }

  clear(): void {
    this.slots.clear();
  }

  entries(): IterableIterator<[unknown, unknown]> {
    return this.slots.values();
  }
}

/** Keys that are equal for Python (`1`, `1.0`, `True`) share a slot; tuples go by their items. */
export function slotOf(key: unknown): unknown {
  if (key instanceof Float) return key.value;
  if (typeof key === 'boolean') return key ? 1 : 0;
  if (key instanceof Tuple) return `(${key.map((item) => slotText(slotOf(item))).join()})\0tuple`;
  if (key instanceof Markup) return key.text;
  return key;
}

function slotText(slot: unknown): string {
  return typeof slot === 'string' ? JSON.stringify(slot) : String(slot);
}

/** Text that is HTML already and is not escaped again. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What `dict.items()`, `.keys()` and `.values()` give: it shows what the dict has at the time. */
export class DictView {
  readonly kind: 'dict_items' | 'dict_keys' | 'dict_values';
  readonly #look: () => readonly unknown[];

  constructor(kind: DictView['kind'], look: () => readonly unknown[]) {
    this.kind = kind;
    this.#look = look;
  }

  get items(): readonly unknown[] {
    return this.#look();
  }
}

/** What a filter such as `map` gives: it can be looped over once and has no length. */
export class Stream implements Iterable<unknown> {
  private readonly source: Iterator<unknown>;

  constructor(source: Iterable<unknown>) {
    this.source = source[Symbol.iterator]();
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.source;
  }
}

/** Python's `range`: as long as it is, it takes no room. */
export class Range {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly length: number;

  constructor(start: number, stop: number, step: number) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = Math.max(0, Math.ceil((stop - start) / step));
  }

  at(index: number): number {
    return this.start + index * this.step;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }
}
