import { randomBytes } from 'node:crypto';

const FIRST_CAPACITY = 1024;
const LANES = 4;

/** A typed array of at least `length` elements that begins with those of `array`. */
export function grown<T extends Int32Array | Uint8Array | Uint32Array | Float64Array>(
  array: T,
  length: number,
): T {
  if (array.length >= length) return array;
  const Type = array.constructor as new (length: number) => T;
  const larger = new Type(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

/**
 * Numbers keys in the order in which they are first seen, without keeping their texts: a key costs
 * about 30 bytes, whatever its length, so that a million of them stay small. A key is known by 128
 * bits of a hash whose seeds are random for each process, so that no data can aim at a collision.
 */
export class KeyIndex {
  readonly #seeds = new Int32Array(new Uint8Array(randomBytes(LANES * 4)).buffer);
  readonly #hash = new Int32Array(LANES);
  #hashes = new Int32Array(FIRST_CAPACITY * LANES);
  /** Open addressing: a key's number plus 1, or 0 for an empty place. */
  #places = new Int32Array(FIRST_CAPACITY * 2);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The key's number, or -1. */
  find(key: string): number {
    this.#setHash(key);
    return (this.#places[this.#placeOfHash()] ?? 0) - 1;
  }

  /** The key's number, given now if it is new. */
  add(key: string): number {
    this.#setHash(key);
    const place = this.#placeOfHash();
    const known = (this.#places[place] ?? 0) - 1;
    if (known >= 0) return known;
    const number = this.#size;
    this.#hashes = grown(this.#hashes, (number + 1) * LANES);
    this.#hashes.set(this.#hash, number * LANES);
    this.#places[place] = number + 1;
    this.#size += 1;
    if (this.#size * 2 > this.#places.length) this.#rehash();
    return number;
  }

  /** Four independent multiply-and-rotate hashes of the text, finished so that each bit counts. */
  #setHash(key: string): void {
    let [a, b, c, d] = this.#seeds as unknown as [number, number, number, number];
    for (let at = 0; at < key.length; at += 1) {
      const unit = key.charCodeAt(at);
      a = Math.imul((a << 5) ^ (a >>> 27) ^ unit, 0x9e3779b1);
      b = Math.imul((b << 7) ^ (b >>> 25) ^ unit, 0x85ebca6b);
      c = Math.imul((c << 11) ^ (c >>> 21) ^ unit, 0xc2b2ae35);
      d = Math.imul((d << 13) ^ (d >>> 19) ^ unit, 0x27d4eb2f);
    }
    this.#hash[0] = finish(a ^ key.length);
    this.#hash[1] = finish(b ^ a);
    this.#hash[2] = finish(c ^ b);
    this.#hash[3] = finish(d ^ c);
  }

  /** Where the current hash stands, or the empty place where it would. */
  #placeOfHash(): number {
    const [a, b, c, d] = this.#hash as unknown as [number, number, number, number];
    const last = this.#places.length - 1;
    for (let place = a & last; ; place = (place + 1) & last) {
      const number = (this.#places[place] ?? 0) - 1;
      if (number < 0) return place;
      const at = number * LANES;
      const same =
        this.#hashes[at] === a &&
        this.#hashes[at + 1] === b &&
        this.#hashes[at + 2] === c &&
        this.#hashes[at + 3] === d;
      if (same) return place;
    }
  }

  #rehash(): void {
    const places = new Int32Array(this.#places.length * 2);
    const last = places.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      let place = (this.#hashes[number * LANES] ?? 0) & last;
      while (places[place] !== 0) place = (place + 1) & last;
      places[place] = number + 1;
    }
    this.#places = places;
  }
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
