import type { RunResult } from '../engine/run-options.js';
import { failedItemsOutput } from './failed-items.js';
import type { UploadedReport } from './report-artifact.js';
import type { RunnerCommands } from './runner-commands.js';

type Commands = Pick<RunnerCommands, 'setOutput'>;

/** How the items of all batches stand. */
export interface ItemCounts {
  readonly total: number;
  readonly processed: number;
  readonly failed: number;
  /** Not tried: the run stopped before, or was told to. */
  readonly skipped: number;
  /** Of the processed ones, those that an earlier run had done. */
  readonly resumed: number;
}

export function itemCounts(result: RunResult): ItemCounts {
  const stats = Object.values(result.batches).map((batch) => batch.stats);
  const sum = (field: 'total' | 'processed' | 'failed' | 'resumed') =>
    stats.reduce((count, one) => count + one[field], 0);
  const [total, processed, failed] = [sum('total'), sum('processed'), sum('failed')];
  const skipped = Math.max(0, total - processed - failed);
  return { total, processed, failed, skipped, resumed: sum('resumed') };
}

/** What is known as soon as the engine has ended; a kill during the uploads leaves at least this. */
export function setResultOutputs(commands: Commands, result: RunResult): void {
  commands.setOutput('status', result.status);
  commands.setOutput('complete', String(result.complete));
  for (const [name, count] of Object.entries(itemCounts(result))) {
    commands.setOutput(name, String(count));
  }
  commands.setOutput('failed-items', failedItemsOutput(result));
}

export function setReportOutputs(
  commands: Commands,
  folder: string,
  results: string,
  uploaded: UploadedReport | undefined,
): void {
  commands.setOutput('results-path', results);
  commands.setOutput('report-path', folder);
  if (!uploaded) return;
  commands.setOutput('artifact-id', String(uploaded.id));
  commands.setOutput('artifact-url', uploaded.url);
}
