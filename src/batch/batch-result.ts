import { isMapping, mapping } from '../data.js';
import type { BatchStats } from './batch-stats.js';
import { lazyList } from './lazy-list.js';
import { LEDGER_NAME, Status, type Ledger } from './ledger.js';
import {
  readFinished,
  type FailedRecord,
  type FinishedRecord,
  type ProcessedRecord,
} from './record.js';
import type { StateStore } from './state-store.js';

/** A failed item as `steps.NAME.result.failed` shows it. */
export interface FailedItem {
  readonly item: unknown;
  readonly key: string;
  readonly index: number;
  readonly error: string;
  readonly error_code: string;
  readonly attempts: number;
}

/** What a batch step gives to later steps; the lists are read from the ledger when asked for. */
export interface BatchResult {
  /** The items that are done, in item order. */
  readonly processed: readonly unknown[];
  readonly failed: readonly FailedItem[];
  /** What the task returned for each of `processed`. */
  readonly results: readonly unknown[];
  readonly stats: BatchStats;
}

const ORDER_NAME = 'order.json';

/** Places in the ledger of the records of finished items, in item order. */
export interface Order {
  readonly processed: ArrayLike<number>;
  readonly failed: ArrayLike<number>;
}

export function orderOf(ledger: Ledger, ordinals: () => Iterable<number>): Order {
  const select = (...wanted: Status[]) => {
    let count = 0;
    for (const ordinal of ordinals()) if (wanted.includes(ledger.statusOf(ordinal))) count += 1;
    const offsets = new Float64Array(count);
    let at = 0;
    for (const ordinal of ordinals()) {
      if (wanted.includes(ledger.statusOf(ordinal))) offsets[at++] = ledger.offsetOf(ordinal);
    }
    return offsets;
  };
  return {
    processed: select(Status.processed),
    failed: select(Status.failed, Status.templateError),
  };
}

function failedItem(record: FailedRecord): FailedItem {
  const { item, key, index, error, error_code, attempts } = record;
  return { item, key, index, error, error_code, attempts };
}

export function batchResult(
  recordAt: (offset: number) => FinishedRecord,
  { processed, failed }: Order,
  stats: BatchStats,
): BatchResult {
  const done = (at: number) => recordAt(processed[at] ?? 0) as ProcessedRecord;
  return Object.assign(mapping(), {
    processed: lazyList(processed.length, (at) => done(at).item),
    failed: lazyList(failed.length, (at) => failedItem(recordAt(failed[at] ?? 0) as FailedRecord)),
    results: lazyList(processed.length, (at) => done(at).result),
    stats,
  });
}

/**
 * Keeps the order of a complete batch, so that its result can be had again without its items.
 * @param size bytes of the ledger that the places lead into
 */
export async function saveOrder(store: StateStore, order: Order, size: number): Promise<void> {
  const list = (offsets: ArrayLike<number>) => `[${Array.from(offsets).join(',')}]`;
  await store.write(
    ORDER_NAME,
    `{"size":${size},"processed":${list(order.processed)},"failed":${list(order.failed)}}\n`,
  );
}

function readOrder(text: string | undefined): (Order & { readonly size: number }) | undefined {
  try {
    const order: unknown = JSON.parse(text ?? '');
    if (!isMapping(order)) return undefined;
    const { size, processed, failed } = order;
    if (typeof size !== 'number' || !Array.isArray(processed) || !Array.isArray(failed)) {
      return undefined;
    }
    return { size, processed, failed };
  } catch {
    return undefined;
  }
}

/**
 * The result of a batch that an earlier run completed.
 * @returns undefined where the state does not hold it whole: the batch is to be entered again
 */
export async function restoreBatchResult(
  store: StateStore,
  stats: BatchStats,
): Promise<BatchResult | undefined> {
  const order = readOrder(await store.read(ORDER_NAME));
  if (!order || !(await store.hasLog(LEDGER_NAME))) return undefined;
  const log = store.openLog(LEDGER_NAME);
  log.close();
  if (log.size < order.size) return undefined;
  return batchResult((offset) => readFinished(log.readLine(offset)), order, stats);
}
