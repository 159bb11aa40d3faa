import { Status, type Ledger } from './ledger.js';

/** The figures of a batch; counts are of items, earlier runs' included. */
export interface BatchStats {
  /** Items in the source (of this shard, where there are shards). */
  readonly total: number;
  readonly processed: number;
  /** Items whose last try failed, template failures included. */
  readonly failed: number;
  readonly template_failures: number;
  /** Items whose last try took more than one attempt. */
  readonly retried: number;
  /** Items that an earlier run had done. */
  readonly resumed: number;
  /** Percent of the total, 0 to 100; 100 for an empty batch. */
  readonly success_rate: number;
  /** ISO 8601, of this run; `end_time` is null while it runs. */
  readonly start_time: string | null;
  readonly end_time: string | null;
}

/** Counts a batch's items by the state of each, as it changes. */
export class StatsCounter {
  endTime: string | null = null;
  #total: number | undefined;
  #resumed = 0;
  #startTime: string | null = null;
  readonly #byStatus = [0, 0, 0, 0, 0];
  #retried = 0;

  /** Notes what is known once the items are planned. */
  begin(total: number, resumed: number, startTime: string | null): void {
    this.#total = total;
    this.#resumed = resumed;
    this.#startTime = startTime;
  }

  get isPlanned(): boolean {
    return this.#total !== undefined;
  }

  get total(): number {
    return this.#total ?? 0;
  }

  /** Counts an item in (`by` 1) or out (`by` -1) in its present state. */
  count(ledger: Ledger, ordinal: number, by: 1 | -1): void {
    const status = ledger.statusOf(ordinal);
    this.#byStatus[status] = (this.#byStatus[status] ?? 0) + by;
    if (ledger.wasRetried(ordinal)) this.#retried += by;
  }

  /** Items that were tried to an end, well or badly. */
  get finished(): number {
    return this.#of(Status.processed) + this.#of(Status.failed) + this.#of(Status.templateError);
  }

  get failed(): number {
    return this.#of(Status.failed) + this.#of(Status.templateError);
  }

  toJSON(): BatchStats {
    const processed = this.#of(Status.processed);
    const templateFailures = this.#of(Status.templateError);
    const rate = this.total === 0 ? 100 : (processed / this.total) * 100;
    return {
      total: this.total,
      processed,
      failed: this.failed,
      template_failures: templateFailures,
      retried: this.#retried,
      resumed: this.#resumed,
      success_rate: Math.round(rate * 100) / 100,
      start_time: this.#startTime,
      end_time: this.endTime,
    };
  }

  #of(status: Status): number {
    return this.#byStatus[status] ?? 0;
  }
}
