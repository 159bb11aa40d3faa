import type { Clock } from '../clock.js';
import type { StopReason } from '../events.js';
import type { BatchState } from './batch-state.js';
import { Checkpoints } from './checkpoints.js';
import type { FailureLimit } from './failure-limit.js';
import type { ItemPlan, PlannedItem } from './item-plan.js';
import type { RateLimit } from './rate-limit.js';
import { RecentDurations } from './recent-durations.js';
import type { FinishedRecord } from './record.js';

export interface ProcessorOptions {
  readonly state: BatchState;
  readonly plan: ItemPlan;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly maxWorkers: number;
  readonly failures: FailureLimit;
  readonly failFast: boolean;
  readonly rateLimit: RateLimit | undefined;
  /** Only so many items from the top of the source are tried. */
  readonly limit: number | undefined;
  /** Milliseconds since 1970 by which the last item should have ended. */
  readonly deadline: number | undefined;
  /** Does the work; undefined where the item was interrupted and so has no record. */
  readonly runItem: (item: PlannedItem) => Promise<FinishedRecord | undefined>;
  readonly onStart: (item: PlannedItem) => void;
  readonly onFinish: (record: FinishedRecord) => void;
}

/**
 * Hands out a batch's items to so many workers, records what becomes of each, and stops early where
 * it must. Items in flight are always waited for.
 */
export class BatchProcessor {
  readonly #options: ProcessorOptions;
  readonly #durations = new RecentDurations();
  #failed = 0;
  #stopped: StopReason | undefined;
  #broken: { readonly error: unknown } | undefined;

  constructor(options: ProcessorOptions) {
    this.#options = options;
  }

  /** Failures of this run, not of earlier ones. */
  get failed(): number {
    return this.#failed;
  }

  /**
   * Runs all pending items.
   * @returns why it stopped before the end, if it did
   * @throws what reading the items or writing the state threw
   */
  async run(): Promise<StopReason | undefined> {
    const { state, plan, clock, maxWorkers, limit } = this.#options;
    const checkpoints = new Checkpoints(state, clock);
    const items = plan.pending(limit);
    const workers = Array.from({ length: maxWorkers }, () => this.#work(items, checkpoints));
    await Promise.all(workers);
    await items.return(undefined);
    await checkpoints.settle();
    if (this.#broken) throw this.#broken.error;
    if (this.#stopped === undefined && limit !== undefined && limit < plan.summary.total) {
      this.#stopped = 'limit';
    }
    return this.#stopped;
  }

  async #work(items: AsyncGenerator<PlannedItem>, checkpoints: Checkpoints): Promise<void> {
    try {
      while (!this.#shouldStop()) {
        const next = await items.next();
        if (next.done) return;
        if (!(await this.#mayStart())) return;
        await this.#runItem(next.value);
        checkpoints.recorded();
      }
    } catch (error) {
      // One worker's trouble with the source or the state is the end for all of them.
      this.#broken ??= { error };
    }
  }

  /** Waits for the item's turn; things may have changed meanwhile. */
  async #mayStart(): Promise<boolean> {
    const { rateLimit, signal } = this.#options;
    if (rateLimit) await rateLimit.pass(signal).catch(() => undefined);
    return !this.#shouldStop();
  }

  #shouldStop(): boolean {
    this.#stopped ??= this.#reasonToStop();
    return this.#stopped !== undefined || this.#broken !== undefined;
  }

  #reasonToStop(): StopReason | undefined {
    const { signal, failFast, failures, deadline, clock } = this.#options;
    if (signal.aborted) return 'interrupted';
    if (failFast && this.#failed > 0) return 'failures';
    if (failures.stops && this.#failed > failures.most) return 'failures';
    if (deadline === undefined) return undefined;
    return clock.now() + this.#durations.usual >= deadline ? 'time_limit' : undefined;
  }

  async #runItem(item: PlannedItem): Promise<void> {
    const { state, onStart, onFinish, runItem } = this.#options;
    state.record({ key: item.key, status: 'started' });
    // Nothing may happen to an item before the disk knows that it was started.
    state.ledger.flush();
    onStart(item);
    const record = await runItem(item);
    if (!record) return;
    if (record.status !== 'processed') this.#failed += 1;
    this.#durations.add(record.duration_ms);
    state.record(record);
    state.ledger.flushSoon();
    onFinish(record);
  }
}
