import { StateError, type AvailableVariables } from '../errors.js';
import { parseJson, stringifyJson } from '../json.js';

export const LEDGER_VERSION = 1;

/** First line of `items.jsonl`; one more is appended when a changed task is kept on purpose. */
export interface LedgerHeader {
  readonly version: number;
  /** Hash of what the batch does: the task, the key, args and env. */
  readonly fingerprint: string;
  /** Hash of the `key` template alone: with another one, recorded keys mean nothing. */
  readonly key_fingerprint: string;
}

export interface StartedRecord {
  readonly key: string;
  readonly status: 'started';
}

/** What is recorded of an item that has ended, however it ended. */
export interface FinishedItem {
  readonly key: string;
  /** Place of the item in its source, from 0, when it ran. */
  readonly index: number;
  readonly attempts: number;
  /** ISO 8601. */
  readonly started_at: string;
  readonly duration_ms: number;
  /** The item itself, masked: reports and later steps show it without reading the source again. */
  readonly item: unknown;
}

export interface ProcessedRecord extends FinishedItem {
  readonly status: 'processed';
  readonly result: unknown;
}

export interface FailedRecord extends FinishedItem {
  readonly status: 'failed' | 'template_error';
  /** One line. */
  readonly error: string;
  readonly error_code: string;
  /** Of template errors: the names that the template could have used. */
  readonly available_variables?: AvailableVariables;
}

export type FinishedRecord = ProcessedRecord | FailedRecord;
export type ItemRecord = StartedRecord | FinishedRecord;

const STATUSES = new Set(['started', 'processed', 'failed', 'template_error']);

export function isItemRecord(value: unknown): value is ItemRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { key, status, index } = value as Record<string, unknown>;
  if (typeof key !== 'string' || typeof status !== 'string' || !STATUSES.has(status)) return false;
  return status === 'started' || typeof index === 'number';
}

export function isHeader(value: unknown): value is LedgerHeader {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Record<string, unknown>)['version'] === 'number'
  );
}

export function lineOf(record: ItemRecord | LedgerHeader): string {
  return `${stringifyJson(record)}\n`;
}

const STARTED_HEAD = '{"key":"';
const STARTED_TAIL = '","status":"started"}';

/**
 * The key of a plainly written `started` line, which every second line of a ledger is: known
 * without parsing it. Undefined for any other line.
 */
export function startedKeyOf(line: string): string | undefined {
  if (!line.endsWith(STARTED_TAIL) || !line.startsWith(STARTED_HEAD)) return undefined;
  const key = line.slice(STARTED_HEAD.length, -STARTED_TAIL.length);
  return /["\\]/.test(key) ? undefined : key;
}

/** @throws StateError where the line was damaged after it had been written */
export function readFinished(line: string): FinishedRecord {
  try {
    const record = parseJson(line);
    if (isItemRecord(record) && record.status !== 'started') return record;
  } catch {
    // Told below, in words that say what is damaged.
  }
  throw new StateError('state_unreadable', 'A record of the ledger is damaged', {
    hint: 'Resume once more: its item runs again.',
  });
}
