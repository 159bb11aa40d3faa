import { createHash } from 'node:crypto';
import { BatchError, TemplateError } from '../errors.js';
import type { ResumePlan } from '../events.js';
import { canonicalJson } from '../json.js';
import { KeyAssigner, KeyClash, contentKey, repeatKey } from './item-key.js';
import type { ItemSource } from './items/item-source.js';
import { grown } from './key-index.js';
import { Status, type Ledger } from './ledger.js';

/** One of several machines that share a batch; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Names an item by its stored key, before repeats are told apart. */
export type Identify = (item: unknown, index: number) => string;

/** An item's place in the ledger's keys, or this where another shard has it. */
const ELSEWHERE = -1;

export interface PlannedItem {
  readonly item: unknown;
  readonly index: number;
  readonly key: string;
  /** An earlier run started it and died, or was stopped, before it ended. */
  readonly isUnknown: boolean;
}

/** An item's shard follows from its key alone, so that it is the same on every machine. */
function isInShard(key: string, shard: Shard | undefined): boolean {
  if (!shard || shard.count === 1) return true;
  const hash = createHash('sha256').update(key).digest().readUInt32BE(0);
  return hash % shard.count === shard.index - 1;
}

function identified(identify: Identify, item: unknown, index: number): string {
  try {
    return identify(item, index);
  } catch (error) {
    if (error instanceof TemplateError) {
      error.message = `The key of item ${index}: ${error.message}`;
      error.path = ['key', ...error.path];
    }
    throw error;
  }
}

/** As much of an item as a message takes. */
function glimpse(item: unknown): string {
  const text = canonicalJson(item);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

async function itemAt(source: ItemSource, place: number): Promise<unknown> {
  let index = 0;
  for await (const item of source.items()) if (index++ === place) return item;
  return undefined;
}

/** The error of a clash, with both items named; any other error as it is. */
async function explained(error: unknown, item: unknown, source: ItemSource): Promise<unknown> {
  if (!(error instanceof KeyClash)) return error;
  const { key, first, second } = error;
  const both = `${glimpse(await itemAt(source, first))} and ${glimpse(item)}`;
  return new BatchError(
    'duplicate_key',
    `Items ${first} and ${second} are not equal but have the same key '${key}': ${both}`,
    { hint: 'Let the key template name something that is different for each item.' },
  );
}

/** Which items there are, by the order of the source, and what the ledger knows of each. */
export class ItemPlan {
  readonly summary: ResumePlan;
  readonly #source: ItemSource;
  readonly #identify: Identify;
  readonly #ledger: Ledger;
  /** For each place in the source the number of its key in the ledger. */
  readonly #ordinals: Int32Array;

  private constructor(
    source: ItemSource,
    identify: Identify,
    ledger: Ledger,
    ordinals: Int32Array,
    summary: ResumePlan,
  ) {
    this.#source = source;
    this.#identify = identify;
    this.#ledger = ledger;
    this.#ordinals = ordinals;
    this.summary = summary;
  }

  /**
   * First pass over the source: counts the items, gives each its key, and looks each up.
   * @param identify the item's key; content keys need no check for clashes
   * @throws BatchError `duplicate_key`, `invalid_items`; TemplateError of the key
   */
  static async make(
    source: ItemSource,
    identify: Identify | undefined,
    ledger: Ledger,
    shard?: Shard,
  ): Promise<ItemPlan> {
    const assigner = new KeyAssigner(ledger.keys, identify !== undefined);
    const nameOf: Identify = identify ?? contentKey;
    const recorded = ledger.recordedKeys();
    let ordinals = new Int32Array(1024);
    const counts = [0, 0, 0, 0, 0];
    let index = 0;
    for await (const item of source.items()) {
      ordinals = grown(ordinals, index + 1);
      const base = identified(nameOf, item, index);
      // By the base, so that all repeats of an item are in one shard and can be told apart there.
      if (isInShard(base, shard)) {
        let ordinal: number;
        try {
          ordinal = assigner.assign(base, item, index);
        } catch (error) {
          throw await explained(error, item, source);
        }
        ordinals[index] = ordinal;
        const status = ledger.statusOf(ordinal);
        counts[status] = (counts[status] ?? 0) + 1;
      } else {
        ordinals[index] = ELSEWHERE;
      }
      index += 1;
    }
    const [fresh = 0, unknown = 0, done = 0, failed = 0, templateErrors = 0] = counts;
    const total = fresh + unknown + done + failed + templateErrors;
    const summary: ResumePlan = {
      total,
      done,
      retry: failed + templateErrors,
      unknown,
      new: fresh,
      gone: recorded - (total - fresh),
    };
    return new ItemPlan(source, nameOf, ledger, ordinals.subarray(0, index), summary);
  }

  /** Numbers of the items' keys in the ledger, in item order. */
  *ordinals(): Generator<number> {
    for (const ordinal of this.#ordinals) if (ordinal !== ELSEWHERE) yield ordinal;
  }

  /**
   * Second pass: the items that are not done yet, in order.
   * @param limit how many items from the top count at all
   * @throws BatchError `invalid_items` where the source no longer holds what was planned
   */
  async *pending(limit = Number.POSITIVE_INFINITY): AsyncGenerator<PlannedItem> {
    const repeats = new Map<number, number>();
    let left = this.summary.total - this.summary.done;
    let index = 0;
    if (left === 0) return;
    for await (const item of this.#source.items()) {
      if (index >= limit) return;
      const ordinal = this.#ordinals[index];
      if (ordinal === undefined) throw this.#changed(index);
      const status = ordinal === ELSEWHERE ? Status.processed : this.#ledger.statusOf(ordinal);
      if (status !== Status.processed) {
        const base = identified(this.#identify, item, index);
        const key = this.#keyOf(base, ordinal, repeats, index);
        yield { item, index, key, isUnknown: status === Status.started };
        left -= 1;
        if (left === 0) return;
      }
      index += 1;
    }
    if (index < Math.min(limit, this.#ordinals.length)) throw this.#changed(index);
  }

  /** The key as the first pass gave it: of repeats, the one that leads to the same number. */
  #keyOf(base: string, ordinal: number, repeats: Map<number, number>, index: number): string {
    const { keys } = this.#ledger;
    const first = keys.find(base);
    if (first === ordinal) return base;
    if (first < 0) throw this.#changed(index);
    for (let repeat = (repeats.get(first) ?? 1) + 1; ; repeat += 1) {
      const key = repeatKey(base, repeat);
      const found = keys.find(key);
      if (found === ordinal) {
        repeats.set(first, repeat);
        return key;
      }
      if (found < 0) throw this.#changed(index);
    }
  }

  #changed(index: number): BatchError {
    return new BatchError(
      'invalid_items',
      `${this.#source.description} changed while the batch ran: item ${index} is another one now`,
      { hint: 'Resume to plan anew; what is recorded stays done.' },
    );
  }
}
