import { isMapping, mapping } from '../data.js';
import { TemplateObject } from '../template/values/objects.js';
import type { Masker } from './masker.js';

const LONGEST_TEXT = 500;
const MOST_ELEMENTS = 10;
const MOST_ENTRIES = 30;
/** Values that are shown of one in all, however they are nested. */
const MOST_VALUES = 200;

/** Stands for what is left out; prints without quotes, so that it is not taken for data. */
class LeftOut extends TemplateObject {
  readonly typeName = 'LeftOut';
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  attribute(): undefined {
    return undefined;
  }

  override text(): string {
    return this.#text;
  }
}

/**
 * As much of a value as a person wants to read, its texts masked: the first elements of a list and
 * how many more there are, the beginning of a text. A list that is read from disk as it is walked
 * is walked no further than it is shown. To be printed by a template.
 */
export function valueGlimpse(value: unknown, masker: Masker): unknown {
  return new Glimpse(masker).of(value);
}

class Glimpse {
  readonly #masker: Masker;
  #left = MOST_VALUES;

  constructor(masker: Masker) {
    this.#masker = masker;
  }

  of(value: unknown): unknown {
    this.#left -= 1;
    if (typeof value === 'string') return this.#text(value);
    if (Array.isArray(value)) return this.#list(value);
    return isMapping(value) ? this.#mapping(value) : value;
  }

  #list(list: readonly unknown[]): unknown[] {
    const shown: unknown[] = [];
    while (shown.length < Math.min(list.length, MOST_ELEMENTS) && this.#left > 0) {
      shown.push(this.of(list[shown.length]));
    }
    const rest = list.length - shown.length;
    return rest === 0 ? shown : [...shown, new LeftOut(`… ${rest} more`)];
  }

  #mapping(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const names = Object.keys(given);
    const shown = mapping();
    let count = 0;
    for (const name of names.slice(0, MOST_ENTRIES)) {
      if (this.#left <= 0) break;
      shown[this.#text(name)] = this.of(given[name]);
      count += 1;
    }
    if (count < names.length) shown['…'] = new LeftOut(`${names.length - count} more`);
    return shown;
  }

  /** Masked before it is cut: half a secret would not be known for one. */
  #text(text: string): string {
    const { longest } = this.#masker;
    const start = text.slice(0, LONGEST_TEXT + longest);
    const masked = this.#masker.maskText(start);
    if (start.length === text.length && masked.length <= LONGEST_TEXT) return masked;
    // What may be the beginning of a secret that goes on behind the cut is left out too.
    const safe = start.length === text.length ? masked.length : masked.length - longest;
    const cut = masked.slice(0, Math.max(0, Math.min(safe, LONGEST_TEXT)));
    return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
  }
}
