import { mapping } from '../data.js';
import type { BatchSummary, RunResult } from '../engine/run-options.js';
import type { RunEvent } from '../events.js';

/**
 * Batches that an earlier run had completed keep the figures of that run. For this one, all of their
 * items were done before.
 */
export class RestoredSteps {
  readonly #names = new Set<string>();

  note(event: RunEvent): void {
    if (event.type === 'step:skip' && event.reason === 'resumed') this.#names.add(event.step);
  }

  /** The result with the figures of restored batches as this run sees them. */
  told(result: RunResult): RunResult {
    const batches = mapping<BatchSummary>(result.batches);
    for (const [name, batch] of Object.entries(batches)) {
      if (!this.#names.has(name)) continue;
      const stats = { ...batch.stats, resumed: batch.stats.processed };
      batches[name] = { ...batch, stats };
    }
    return { ...result, batches };
  }
}
