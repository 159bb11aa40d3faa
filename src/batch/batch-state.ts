import { isMapping, mapping, type Mapping } from '../data.js';
import type { AvailableVariables } from '../errors.js';
import { parseJson, stringifyJson } from '../json.js';
import { StatsCounter, type BatchStats } from './batch-stats.js';
import { Ledger, Status } from './ledger.js';
import type { ItemRecord } from './record.js';
import type { StateStore } from './state-store.js';
import { refuseNewer } from './state-version.js';

export const STATE_NAME = 'state.json';
export const STATE_VERSION = 1;

/** The namespaces as they are kept: without secrets, and of `env` only what the workflow declares. */
export interface StoredNamespaces {
  readonly args: Mapping;
  readonly env: Mapping;
  readonly steps: Mapping;
  readonly batch: Mapping;
}

/** `state.json`: what a look from outside wants to know; `items.jsonl` is the truth. */
export interface StateDocument {
  readonly version: number;
  readonly name: string;
  readonly fingerprint: string;
  readonly complete: boolean;
  readonly namespaces: StoredNamespaces;
  readonly stats: BatchStats;
}

/** The full form of a batch's state. */
export interface BatchStateJSON {
  readonly name: string;
  readonly complete: boolean;
  /** Keys in item order. */
  readonly processed: readonly string[];
  /** Error by key; template errors are apart. */
  readonly failed: Mapping<string>;
  readonly template_errors: Mapping<{
    error: string;
    available_variables: AvailableVariables | undefined;
  }>;
  readonly namespaces: StoredNamespaces;
  readonly stats: BatchStats;
}

const NO_NAMESPACES: StoredNamespaces = {
  args: mapping(),
  env: mapping(),
  steps: mapping(),
  batch: mapping(),
};

/** A batch's processed and failed items, its namespaces and figures, kept in a store. */
export class BatchState {
  readonly ledger: Ledger;
  readonly counter = new StatsCounter();
  name: string;
  complete = false;
  namespaces: StoredNamespaces = NO_NAMESPACES;
  readonly #store: StateStore;
  #storedStats: BatchStats | undefined;

  private constructor(store: StateStore, ledger: Ledger, name: string) {
    this.#store = store;
    this.ledger = ledger;
    this.name = name;
  }

  /**
   * Reads a batch's state, or begins one where there is none.
   * A damaged `state.json` is rebuilt from the ledger.
   * @throws StateError for a state of a newer version and for a ledger that cannot be read
   */
  static async load(store: StateStore, name = 'batch'): Promise<BatchState> {
    const document = await readStateDocument(store);
    const state = new BatchState(store, await Ledger.open(store), document?.name ?? name);
    if (document) {
      state.complete = document.complete;
      state.namespaces = document.namespaces;
      state.#storedStats = document.stats;
    }
    return state;
  }

  /**
   * The figures. Before a run has planned its items they are counted from the ledger: the documents
   * of a run that was killed are older than its records.
   */
  get stats(): BatchStats {
    if (this.counter.isPlanned) return this.counter.toJSON();
    const counted = new StatsCounter();
    for (let key = 0; key < this.ledger.keys.size; key += 1) counted.count(this.ledger, key, 1);
    const { total, resumed, start_time, end_time } = this.#storedStats ?? {};
    counted.begin(total ?? this.ledger.recordedKeys(), resumed ?? 0, start_time ?? null);
    counted.endTime = end_time ?? null;
    return counted.toJSON();
  }

  /** Takes a record in, and counts it. */
  record(record: ItemRecord): void {
    const ordinal = this.ledger.keys.add(record.key);
    this.counter.count(this.ledger, ordinal, -1);
    this.ledger.append(record);
    this.counter.count(this.ledger, ordinal, 1);
  }

  /** Makes all of it durable: the records first, then the document that speaks of them. */
  async checkpoint(): Promise<void> {
    await this.ledger.sync();
    const document: StateDocument = {
      version: STATE_VERSION,
      name: this.name,
      fingerprint: this.ledger.header?.fingerprint ?? '',
      complete: this.complete,
      namespaces: this.namespaces,
      stats: this.stats,
    };
    await this.#store.write(STATE_NAME, `${stringifyJson(document, 2)}\n`);
  }

  close(): void {
    this.ledger.close();
  }

  toJSON(): BatchStateJSON {
    const processed: { key: string; index: number }[] = [];
    const failed = mapping<string>();
    const templateErrors: BatchStateJSON['template_errors'] = mapping();
    for (let ordinal = 0; ordinal < this.ledger.keys.size; ordinal += 1) {
      if (this.ledger.statusOf(ordinal) < Status.processed) continue;
      const record = this.ledger.recordAt(this.ledger.offsetOf(ordinal));
      if (record.status === 'processed') processed.push({ key: record.key, index: record.index });
      else if (record.status === 'failed') failed[record.key] = record.error;
      else {
        const { error, available_variables } = record;
        templateErrors[record.key] = { error, available_variables };
      }
    }
    return {
      name: this.name,
      complete: this.complete,
      processed: processed.sort((a, b) => a.index - b.index).map(({ key }) => key),
      failed,
      template_errors: templateErrors,
      namespaces: this.namespaces,
      stats: this.stats,
    };
  }
}

/**
 * Reads `state.json` alone.
 * @returns undefined where there is none, or a damaged one: the ledger tells the same
 * @throws StateError `state_newer`
 */
export async function readStateDocument(store: StateStore): Promise<StateDocument | undefined> {
  const text = await store.read(STATE_NAME);
  if (text === undefined) return undefined;
  let document: unknown;
  try {
    document = parseJson(text);
  } catch {
    return undefined;
  }
  if (!isMapping(document) || typeof document['version'] !== 'number') return undefined;
  refuseNewer(`${store.location}/${STATE_NAME}`, document['version'], STATE_VERSION);
  const isWhole = isMapping(document['namespaces']) && isMapping(document['stats']);
  return isWhole ? (document as unknown as StateDocument) : undefined;
}
