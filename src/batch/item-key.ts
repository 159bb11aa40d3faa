import { createHash } from 'node:crypto';
import { canonicalJson } from '../json.js';
import type { Masker } from '../tasks/masker.js';
import { KeyIndex, grown } from './key-index.js';

/** Longer keys are hashed: they are names, not content. */
const LONGEST_KEY = 256;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
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
 * Gives each item of one pass over the source its key, the same in every pass: an equal item's
 * repeat gets `#2`, `#3` and so on behind the key.
 */
export class KeyAssigner {
  readonly #seen = new KeyIndex();
  readonly #repeats = new Map<number, number>();
  /** For each key of this pass, a short hash of its item's content and the item's place. */
  #content = new Int32Array(1024);
  #place = new Uint32Array(1024);

  constructor(readonly checksContent: boolean) {}

  /** @throws KeyClash where an unequal item has the key already */
  assign(base: string, item: unknown, index: number): string {
    const before = this.#seen.size;
    const ordinal = this.#seen.add(base);
    if (ordinal === before) {
      this.#remember(ordinal, item, index);
      return base;
    }
    if (this.checksContent && this.#content[ordinal] !== shortHash(item)) {
      throw new KeyClash(base, this.#place[ordinal] ?? 0, index);
    }
    return this.#repeat(base, ordinal, item, index);
  }

  #repeat(base: string, ordinal: number, item: unknown, index: number): string {
    for (let repeat = (this.#repeats.get(ordinal) ?? 1) + 1; ; repeat += 1) {
      const key = `${base}#${repeat}`;
      const before = this.#seen.size;
      const own = this.#seen.add(key);
      if (own !== before) continue;
      this.#repeats.set(ordinal, repeat);
      this.#remember(own, item, index);
      return key;
    }
  }

  #remember(ordinal: number, item: unknown, index: number): void {
    this.#place = grown(this.#place, ordinal + 1);
    this.#place[ordinal] = index;
    if (!this.checksContent) return;
    this.#content = grown(this.#content, ordinal + 1);
    this.#content[ordinal] = shortHash(item);
  }
}

function shortHash(item: unknown): number {
  return createHash('sha256').update(canonicalJson(item)).digest().readInt32LE(0);
}
