import { hash } from 'node:crypto';
import { canonicalJson } from '../json.js';
import type { Masker } from '../tasks/masker.js';
import { grown, type KeyIndex } from './key-index.js';

/** Longer keys are hashed: they are names, not content. */
const LONGEST_KEY = 256;

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}

/** An item's stable identity where no `key` is given: a hash of its canonical JSON. */
export function contentKey(item: unknown): string {
  return digest(canonicalJson(item));
}

/** The form in which a key is stored: hashed where it is long or holds a secret. */
export function storedKey(key: string, masker: Masker): string {
  if (key.length <= LONGEST_KEY && !masker.holdsSecret(key)) return key;
  return `sha256:${digest(key)}`;
}

/** Two unequal items that claim the same key; by their places in the source. */
export class KeyClash extends Error {
  constructor(
    readonly key: string,
    readonly first: number,
    readonly second: number,
  ) {
    super(`two items have the key ${key}`);
  }
}

/**
 * Gives each item of a pass over the source its key's number: an equal item's repeat has a key of
 * its own, with `#2`, `#3` and so on behind it.
 */
export class KeyAssigner {
  readonly #keys: KeyIndex;
  readonly #checksContent: boolean;
  readonly #repeats = new Map<number, number>();
  /** For each key of this pass its item's place in the source plus 1, and a hash of its content. */
  #place = new Uint32Array(1024);
  #content = new Int32Array(1024);

  /** @param checksContent false where the key is the content, and so cannot clash */
  constructor(keys: KeyIndex, checksContent: boolean) {
    this.#keys = keys;
    this.#checksContent = checksContent;
  }

  /** @throws KeyClash where an unequal item has the key already */
  assign(base: string, item: unknown, index: number): number {
    const ordinal = this.#keys.add(base);
    const place = this.#place[ordinal] ?? 0;
    if (place === 0) return this.#remember(ordinal, item, index);
    if (this.#checksContent && this.#content[ordinal] !== shortHash(item)) {
      throw new KeyClash(base, place - 1, index);
    }
    for (let repeat = (this.#repeats.get(ordinal) ?? 1) + 1; ; repeat += 1) {
      const own = this.#keys.add(repeatKey(base, repeat));
      if ((this.#place[own] ?? 0) !== 0) continue;
      this.#repeats.set(ordinal, repeat);
      return this.#remember(own, item, index);
    }
  }

  #remember(ordinal: number, item: unknown, index: number): number {
    this.#place = grown(this.#place, ordinal + 1);
    this.#place[ordinal] = index + 1;
    if (this.#checksContent) {
      this.#content = grown(this.#content, ordinal + 1);
      this.#content[ordinal] = shortHash(item);
    }
    return ordinal;
  }
}

/** The key of an equal item's repeat; the first one is the item itself. */
export function repeatKey(base: string, repeat: number): string {
  return `${base}#${repeat}`;
}

function shortHash(item: unknown): number {
  return Number.parseInt(hash('sha256', canonicalJson(item), 'hex').slice(0, 8), 16) | 0;
}
