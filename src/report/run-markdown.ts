import type { FailedItem } from '../batch/batch-result.js';
import type { BatchSummary, RunResult } from '../engine/run-options.js';
import { contextLines } from './error-context.js';

/** A summary that is larger than what GitHub shows is not shown at all: 1 MiB. We stay well below. */
const MOST_FAILURES = 100;
const LONGEST_CELL = 300;

/** Text in a table's cell: it can be no markup, no new row, and no longer than a glance. */
export function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL)}…` : line;
  return short
    .replace(/[\\`*_[\]|~@#!]/g, '\\$&')
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function batchRow(name: string, { stats, complete }: BatchSummary): string {
  const { total, processed, failed, resumed, retried, success_rate: rate } = stats;
  const cells = [cell(name), total, processed, resumed, failed, retried, `${rate}%`];
  return `| ${[...cells, complete ? 'yes' : 'no'].join(' | ')} |`;
}

function failureRows(name: string, failed: readonly FailedItem[]): string[] {
  const rows: string[] = [];
  for (let at = 0; at < Math.min(failed.length, MOST_FAILURES); at += 1) {
    const item = failed[at];
    if (!item) continue;
    rows.push(`| ${item.index} | ${cell(item.key)} | ${item.attempts} | ${cell(item.error)} |`);
  }
  const heading = [`#### Failed items of ${cell(name)}`, ''];
  const rest = failed.length - rows.length;
  const more = rest > 0 ? ['', `… and ${rest} more: see the report.`] : [];
  return [
    ...heading,
    '| item | key | attempts | error |',
    '|---|---|---|---|',
    ...rows,
    ...more,
    '',
  ];
}

function failedItems(result: unknown): readonly FailedItem[] {
  const failed = (result as { readonly failed?: unknown } | undefined)?.failed;
  return Array.isArray(failed) ? (failed as readonly FailedItem[]) : [];
}

const STATUS_TEXT: Record<RunResult['status'], string> = {
  completed: 'completed',
  failed: 'failed',
  stopped: 'stopped by the time limit',
  interrupted: 'interrupted',
};

/**
 * A run for people: its figures and the items that failed.
 * @param howToGoOn a sentence for a run that a resume has something left to do for
 */
export function runMarkdown(result: RunResult, howToGoOn: string): string {
  const lines = [`### ${cell(result.workflow)}: ${STATUS_TEXT[result.status]}`, ''];
  if (result.failure) {
    const { step, message, hint, context } = result.failure;
    lines.push(`Step ${cell(step)} failed: ${cell(message)}`, '');
    const more = [...(hint === undefined ? [] : [hint]), ...contextLines(context)];
    if (more.length > 0) lines.push(...more.map((line) => `- ${cell(line)}`), '');
  }
  const batches = Object.entries(result.batches);
  if (batches.length > 0) {
    lines.push(
      '| batch | items | processed | of them before | failed | retried | success | complete |',
      '|---|---|---|---|---|---|---|---|',
      ...batches.map(([name, batch]) => batchRow(name, batch)),
      '',
    );
  }
  for (const [name] of batches) {
    const failed = failedItems(result.steps[name]?.result);
    if (failed.length > 0) lines.push(...failureRows(name, failed));
  }
  if (!result.complete) lines.push(howToGoOn, '');
  return lines.join('\n');
}
